using OrchardCore.Data.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Documents;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDocumentEntity : IDocument, IEntity;
