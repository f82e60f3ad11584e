namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0. The handlers registered for a type of part.</summary>
public interface IContentPartHandlerResolver
{
    IList<IContentPartHandler> GetHandlers(string partName);
}

/// <summary>Contract: Orchard Core 3.0. The handlers registered for a type of field.</summary>
public interface IContentFieldHandlerResolver
{
    IList<IContentFieldHandler> GetHandlers(string fieldName);
}
