using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Staff;

namespace LianXin.Web.Commands;

/// <summary>
/// <c>administrator NAME</c>: the first administrator, with a one-time password printed once. Refused where there is one
/// already; with <c>--again</c> another is made, or the one of that name let in again.
/// </summary>
internal static class AdministratorCommand
{
    public const string Name = "administrator";
    public const string Again = "--again";

    private const int Done = 0;
    private const int Refused = 1;
    private const int Misused = 2;

    public static async Task<int> Run(IServiceProvider house, string[] words)
    {
        var (exitCode, sentence) = await Obey(house, words);
        await (exitCode == Done ? Console.Out : Console.Error).WriteLineAsync(sentence);
        return exitCode;
    }

    internal static async Task<(int ExitCode, string Sentence)> Obey(IServiceProvider house, string[] words)
    {
        if (words.Where(word => word != Again).ToArray() is not [var name])
            return (Misused, $"用法：{Name} 登录名 [{Again}]");
        var asked = new NewAccount
        {
            SignInName = name,
            FullName = name,
            Capacity = "系统管理员",
        };
        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(asked, new(asked), faults, validateAllProperties: true))
            return (Misused, string.Join(' ', faults.Select(fault => fault.ErrorMessage)));

        await house.OpenOffice();
        return await Make(house, asked, words.Contains(Again));
    }

    private static async Task<(int ExitCode, string Sentence)> Make(
        IServiceProvider house,
        NewAccount asked,
        bool again
    )
    {
        await using var scope = house.CreateAsyncScope();
        var office = scope.ServiceProvider.GetRequiredService<Office>();
        scope.ServiceProvider.GetRequiredService<Viewing>().As(new(office.Code, Reach.Public));
        try
        {
            var made = await scope.ServiceProvider.GetRequiredService<Accounts>().MakeAdministrator(asked, again);
            return (
                Done,
                $"""
                管理员 {made.SignInName}（编号 {made.Id}）可以登录了。一次性密码，只显示这一次，首次登录须更改：
                {made.OneTimePassword}
                """
            );
        }
        catch (RefusedException refused)
        {
            return (Refused, refused.Message);
        }
    }
}
