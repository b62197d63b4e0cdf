namespace LianXin.Kernel.Access.Door;

/// <summary>What makes a password hard to guess, as far as the password itself can tell (domain.md §1.13.2 S2, S4).</summary>
internal static class PasswordRules
{
    public const int Shortest = 10;
    public const int Longest = 128;
    private const int Classes = 3;
    private const int ShortestName = 3;

    /// <summary>Every rule the password breaks, as a sentence for beside the field.</summary>
    /// <param name="names">What the officer is called, here and elsewhere.</param>
    public static IEnumerable<string> Faults(string password, params IEnumerable<string> names)
    {
        if (password.Length < Shortest)
            yield return "密码至少 10 位。";
        if (password.Length > Longest)
            yield return "密码最多 128 位。";
        if (ClassesOf(password) < Classes)
            yield return "密码要有大写字母、小写字母、数字、符号中的至少三种。";
        if (
            names.Any(name =>
                name.Length >= ShortestName && password.Contains(name, StringComparison.OrdinalIgnoreCase)
            )
        )
            yield return "密码里不能有您的登录名或姓名。";
        if (CommonPasswords.Include(password))
            yield return "这个密码太常见，容易被猜到，请换一个。";
    }

    private static int ClassesOf(string password) =>
        new[]
        {
            password.Any(char.IsUpper),
            password.Any(char.IsLower),
            password.Any(char.IsDigit),
            password.Any(sign => !char.IsUpper(sign) && !char.IsLower(sign) && !char.IsDigit(sign)),
        }.Count(there => there);
}
