using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>An object whose members are entries of a dictionary. Contract: Orchard Core 3.0.</summary>
public class Composite : DynamicObject
{
    protected readonly Dictionary<string, object> _properties = [];

    public IDictionary<string, object> Properties => _properties;

    public static bool operator ==(Composite? a, Nil? _) => a is null;

    public static bool operator !=(Composite? a, Nil? b) => !(a == b);

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    public override bool TrySetMember(SetMemberBinder binder, object? value) => TrySetMemberImpl(binder.Name, value!);

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        // Model.Name() reads and Model.Name(value) writes.
        switch (args?.Length ?? 0)
        {
            case 0:
                return TryGetMemberImpl(binder.Name, out result);
            case 1:
                result = this;
                return TrySetMemberImpl(binder.Name, args![0]!);
            default:
                return base.TryInvokeMember(binder, args, out result);
        }
    }

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result) =>
        indexes is [string name] ? TryGetIndexImpl(name, out result) : base.TryGetIndex(binder, indexes, out result);

    public virtual bool TryGetIndexImpl(string name, out object? result) => TryGetMemberImpl(name, out result);

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value) =>
        indexes is [string name] ? TrySetMemberImpl(name, value!) : base.TrySetIndex(binder, indexes, value);

    public override bool Equals(object? obj) => obj is Composite other && Equals(other);

    public override int GetHashCode() => _properties.GetHashCode();

    protected virtual bool TryGetMemberImpl(string name, out object? result)
    {
        // A member that is not there is null, so that templates can test for it.
        _properties.TryGetValue(name, out result);
        return true;
    }

    protected virtual bool TrySetMemberImpl(string name, object value)
    {
        _properties[name] = value;
        return true;
    }

    protected bool Equals(Composite other) => ReferenceEquals(_properties, other._properties);
}
