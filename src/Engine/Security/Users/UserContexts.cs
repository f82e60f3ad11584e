namespace OrchardCore.Users.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserContextBase
{
    protected UserContextBase(IUser user) => User = user;

    public IUser User { get; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserContext : UserContextBase
{
    public UserContext(IUser user)
        : base(user)
    {
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserConfirmContext : UserContext
{
    public UserConfirmContext(IUser user)
        : base(user)
    {
    }

    public UserConfirmationType ConfirmationType { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum UserConfirmationType
{
    Email = 0,
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserCreateContext : UserContextBase
{
    public UserCreateContext(IUser user)
        : base(user)
    {
    }

    public bool Cancel { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserUpdateContext : UserContextBase
{
    public UserUpdateContext(IUser user)
        : base(user)
    {
    }

    public bool Cancel { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserDeleteContext : UserContextBase
{
    public UserDeleteContext(IUser user)
        : base(user)
    {
    }

    public bool Cancel { get; set; }
}
