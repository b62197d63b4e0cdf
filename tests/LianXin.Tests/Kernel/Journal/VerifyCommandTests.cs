using System.Diagnostics;
using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Vault;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Journal;

/// <summary>The command as the operator runs it: a process of its own, beside a house that is open.</summary>
public sealed class VerifyCommandTests
{
    [Fact]
    public async Task Says_in_one_line_what_holds_and_otherwise_what_does_not()
    {
        await using var hall = new Hall();
        await hall.InitializeAsync();
        var number = await hall.RegisterCase();

        var (exit, said) = await Verify(hall);
        Assert.Equal(0, exit);
        Assert.Matches(@"^校验完毕，全部与记录相符：1 个单位、[1-9]\d* 条记录链、.*个附件。\n$", said);

        await hall.Write(db => db.Set<Case>().ExecuteUpdateAsync(c => c.SetProperty(x => x.Step, CaseStep.Archive)));
        Assert.Equal((1, $"fz casework.case {number}：状态 Step 与记录不符。\n"), await Verify(hall));
    }

    [Fact]
    public async Task Where_there_is_nothing_to_check_nothing_is_made()
    {
        var folder = Directory.CreateTempSubdirectory("lianxin-").FullName;

        Assert.Equal((2, ""), await Run("--data", Path.Combine(folder, "data")));

        Assert.Empty(Directory.GetFileSystemEntries(folder));
        Directory.Delete(folder);
    }

    [Fact]
    public async Task Under_another_key_nothing_is_said_of_the_data()
    {
        await using var hall = new Hall();
        await hall.InitializeAsync();
        await hall.RegisterCase();
        await File.WriteAllBytesAsync(hall.Get<KeyFile>().Path, new byte[32], Now.Test);

        Assert.Equal((2, ""), await Verify(hall));
    }

    private static Task<(int Exit, string Output)> Verify(Hall hall) =>
        Run(
            "--Database",
            hall.Database.Provider,
            "--ConnectionStrings:LianXin",
            hall.Database.Connection,
            "--data",
            hall.Database.DataFolder,
            "--MasterKey",
            hall.Get<KeyFile>().Path
        );

    private static async Task<(int Exit, string Output)> Run(params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var argument in new[] { typeof(Program).Assembly.Location, "verify" }.Concat(settings))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Now.Test);
        var output = await process.StandardOutput.ReadToEndAsync(Now.Test);
        await process.WaitForExitAsync(Now.Test);
        TestContext.Current.TestOutputHelper?.WriteLine(await errors);
        return (process.ExitCode, output);
    }
}
