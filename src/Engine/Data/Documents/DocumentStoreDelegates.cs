namespace OrchardCore.Data.Documents;

/// <summary>Contract: Orchard Core 3.0.</summary>
public delegate Task DocumentStoreCommitSuccessDelegate();

/// <summary>Contract: Orchard Core 3.0.</summary>
public delegate Task DocumentStoreCommitFailureDelegate(Exception exception);
