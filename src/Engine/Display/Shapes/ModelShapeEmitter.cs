using System.Reflection;
using System.Reflection.Emit;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Display.Shapes;

/// <summary>
/// Derives a class from a view model that is also a shape: the shape's members go to a <see cref="ShapeViewModel"/> inside.
/// Once a type and process.
/// </summary>
internal static class ModelShapeEmitter
{
    private static readonly Lock _lock = new();
    private static readonly HashSet<string> _opened = [];
    private static readonly AssemblyBuilder _assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Sapling.Display.ModelShapes"), AssemblyBuilderAccess.Run);
    private static readonly ModuleBuilder _module = _assembly.DefineDynamicModule("Sapling.Display.ModelShapes");
    private static readonly ConstructorInfo _access = DefineAccessAttribute();
    private static int _number;

    public static Type Derive(Type model)
    {
        if (model.IsSealed || model.IsAbstract || model.IsInterface)
        {
            throw new InvalidOperationException(
                $"{model} cannot be a shape: it must be a class that is neither sealed nor abstract, or implement IShape. Use View(shapeType, model) for a finished model.");
        }

        lock (_lock)
        {
            OpenAssemblyOf(model);

            var type = _module.DefineType($"{model.Name}Shape{++_number}", TypeAttributes.Public | TypeAttributes.Sealed, model, [typeof(IShape), typeof(IPositioned)]);
            var shape = type.DefineField("_shape", typeof(ShapeViewModel), FieldAttributes.Private | FieldAttributes.InitOnly);

            DefineConstructor(type, model, shape);
            Forward(type, shape, typeof(IShape));
            Forward(type, shape, typeof(IPositioned));
            return type.CreateType();
        }
    }

    private static void DefineConstructor(TypeBuilder type, Type model, FieldInfo shape)
    {
        var parent = model.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [])
            ?? throw new InvalidOperationException($"{model} has no constructor without parameters, so that no shape can be made of it.");

        var il = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Newobj, typeof(ShapeViewModel).GetConstructor([])!);
        il.Emit(OpCodes.Stfld, shape);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, parent);
        il.Emit(OpCodes.Ret);
    }

    private static void Forward(TypeBuilder type, FieldInfo shape, Type contract)
    {
        var map = typeof(ShapeViewModel).GetInterfaceMap(contract);

        for (var i = 0; i < map.InterfaceMethods.Length; i++)
        {
            var member = map.InterfaceMethods[i];
            var parameters = member.GetParameters().Select(parameter => parameter.ParameterType).ToArray();

            var method = type.DefineMethod(
                $"{contract.Name}.{member.Name}",
                MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot,
                member.ReturnType,
                parameters);

            var il = method.GetILGenerator();
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, shape);

            for (var argument = 1; argument <= parameters.Length; argument++)
            {
                il.Emit(OpCodes.Ldarg, (short)argument);
            }

            il.Emit(OpCodes.Callvirt, map.TargetMethods[i]);
            il.Emit(OpCodes.Ret);
            type.DefineMethodOverride(method, member);
        }
    }

    // View models are often internal; the runtime honours this attribute by its name.
    private static void OpenAssemblyOf(Type model)
    {
        for (var type = model; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var one in type.GetGenericArguments().Append(type))
            {
                if (_opened.Add(one.Assembly.GetName().Name!))
                {
                    _assembly.SetCustomAttribute(new CustomAttributeBuilder(_access, [one.Assembly.GetName().Name!]));
                }
            }
        }
    }

    private static ConstructorInfo DefineAccessAttribute()
    {
        var type = _module.DefineType("System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute", TypeAttributes.Public | TypeAttributes.Sealed, typeof(Attribute));
        var usage = typeof(AttributeUsageAttribute).GetConstructor([typeof(AttributeTargets)])!;
        type.SetCustomAttribute(new CustomAttributeBuilder(usage, [AttributeTargets.Assembly], [typeof(AttributeUsageAttribute).GetProperty("AllowMultiple")!], [true]));

        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [typeof(string)]);
        var il = constructor.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, typeof(Attribute).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [])!);
        il.Emit(OpCodes.Ret);

        return type.CreateType().GetConstructor([typeof(string)])!;
    }
}
