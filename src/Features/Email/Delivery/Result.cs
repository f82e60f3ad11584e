using Microsoft.Extensions.Localization;

namespace OrchardCore.Infrastructure;

/// <summary>Success, or what went wrong. Contract: Orchard Core 3.0.</summary>
public class Result
{
    private static readonly Result _success = new(true, []);
    private readonly List<ResultError> _errors;

    protected Result(bool succeeded, List<ResultError> errors)
    {
        Succeeded = succeeded;
        _errors = errors ?? [];
    }

    public bool Succeeded { get; protected set; }

    public IEnumerable<ResultError> Errors => _errors;

    public static Result Success() => _success;

    public static Result Failed(LocalizedString error) => new(false, [new ResultError { Key = "", Message = error }]);

    public static Result Failed(params ResultError[] errors) => new(false, [.. errors]);

    public static Result Failed(params IEnumerable<ResultError> errors) => new(false, [.. errors]);

    public static Result<TValue> Success<TValue>(TValue value) => new(value, true, []);

    public static Result<TValue> Failed<TValue>(LocalizedString error) => new(default!, false, [new ResultError { Key = "", Message = error }]);

    public static Result<TValue> Failed<TValue>(params ResultError[] errors) => new(default!, false, [.. errors]);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class Result<TValue> : Result
{
    protected internal Result(TValue value, bool succeeded, List<ResultError> errors)
        : base(succeeded, errors) => Value = value;

    public TValue Value { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ResultError
{
    /// <summary>The field that is wrong, or empty.</summary>
    public string Key { get; set; } = null!;

    public LocalizedString Message { get; set; } = null!;
}
