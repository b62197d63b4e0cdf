using System.ComponentModel.DataAnnotations;

namespace LianXin.Kernel.Access;

/// <summary>What each office settles for itself about sign-in (domain.md §1.13.2 S4). Settings <c>Access:*</c>.</summary>
public sealed class AccessOptions
{
    [Range(3, 10)]
    public int FailuresUntilLocked { get; set; } = 5;

    [Range(5, 1440)]
    public int LockMinutes { get; set; } = 15;

    /// <summary>Minutes without a request after which a session is over.</summary>
    [Range(5, 120)]
    public int IdleMinutes { get; set; } = 30;

    /// <summary>Hours after which a session is over however busy it is.</summary>
    [Range(1, 24)]
    public int SessionHours { get; set; } = 12;

    /// <summary>Days after which a password must be changed; 0 for never.</summary>
    [Range(0, 365)]
    public int PasswordDays { get; set; } = 90;

    /// <summary>One person may be system, security and audit administrator at once: for offices too small for three.</summary>
    public bool OneAdministrator { get; set; }
}
