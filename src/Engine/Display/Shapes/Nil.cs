using System.Dynamic;
using System.Linq.Expressions;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Nothing: equal to null, and each of its members is nothing again. Contract: Orchard Core 3.0.</summary>
public class Nil : DynamicObject
{
    private Nil()
    {
    }

    public static Nil Instance { get; } = new();

    public static bool operator ==(Nil? _1, Nil? _2) => true;

    public static bool operator !=(Nil? _1, Nil? _2) => false;

    public static bool operator ==(Nil? a, object? b) => b is null or Nil;

    public static bool operator !=(Nil? a, object? b) => !(a == b);

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => Nothing(out result);

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result) => Nothing(out result);

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result) => Nothing(out result);

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = binder.Type.IsValueType ? Activator.CreateInstance(binder.Type) : null;
        return true;
    }

    public override bool TryBinaryOperation(BinaryOperationBinder binder, object arg, out object? result)
    {
        result = binder.Operation switch
        {
            ExpressionType.Equal => arg is null or Nil,
            ExpressionType.NotEqual => arg is not null and not Nil,
            _ => null,
        };

        return result is not null || base.TryBinaryOperation(binder, arg!, out result);
    }

    public override bool Equals(object? obj) => obj is null or Nil;

    public override int GetHashCode() => 0;

    public override string ToString() => string.Empty;

    private static bool Nothing(out object? result)
    {
        result = Instance;
        return true;
    }
}
