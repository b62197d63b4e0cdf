using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LianXin.Tests.Architecture;

/// <summary>What is small enough to be read. Where a budget breaks, a name is missing.</summary>
public sealed class BudgetTests
{
    private const int LinesOfFile = 300;
    private const int LinesOfPage = 120;
    private const int LinesOfMethod = 40;
    private const int MedianOfFiles = 40;
    private const int MedianOfMethods = 8;
    private const int Parameters = 5;

    private static readonly (string Path, string Text)[] Files = Written();

    private static readonly (string Path, TypeDeclarationSyntax Type)[] Types =
    [
        .. from file in Files
        where file.Path.EndsWith(".cs", StringComparison.Ordinal)
        from type in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
        select (file.Path, type),
    ];

    private static readonly (string Name, int Lines)[] Methods =
    [
        .. from type in Types
        from method in type.Type.Members.OfType<BaseMethodDeclarationSyntax>()
        where method.ExpressionBody?.Expression is not SwitchExpressionSyntax // a table: a line for each thing there is
        select ($"{type.Path}: {Name(method)}", Lines(method)),
    ];

    [Fact]
    public void No_file_is_longer_than_its_budget() =>
        Assert.Empty(
            from file in Files
            let budget = file.Path.EndsWith(".razor", StringComparison.Ordinal) ? LinesOfPage : LinesOfFile
            let lines = file.Text.TrimEnd().Split('\n').Length
            where lines > budget
            select $"{file.Path}: {lines}"
        );

    [Fact]
    public void Half_of_the_files_are_short() =>
        Assert.InRange(Median(Files.Select(file => file.Text.TrimEnd().Split('\n').Length)), 1, MedianOfFiles);

    [Fact]
    public void No_method_is_longer_than_its_budget() =>
        Assert.DoesNotContain(Methods, method => method.Lines > LinesOfMethod);

    [Fact]
    public void Half_of_the_methods_are_short() =>
        Assert.InRange(Median(Methods.Select(method => method.Lines)), 1, MedianOfMethods);

    [Fact]
    public void Nothing_is_built_of_more_than_five_parts() =>
        Assert.Empty(
            from type in Types
            where type.Type is ClassDeclarationSyntax
            from parameters in type
                .Type.Members.OfType<ConstructorDeclarationSyntax>()
                .Select(constructor => constructor.ParameterList)
                .Append(type.Type.ParameterList)
            where parameters?.Parameters.Count > Parameters
            select $"{type.Path}: {type.Type.Identifier.Text}"
        );

    private static int Lines(BaseMethodDeclarationSyntax method)
    {
        var span = method.SyntaxTree.GetLineSpan(method.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Name(BaseMethodDeclarationSyntax method) =>
        method switch
        {
            MethodDeclarationSyntax named => named.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            _ => method.ToString().Split('\n')[0],
        };

    private static int Median(IEnumerable<int> lengths) =>
        lengths.Order().ToArray() is var all ? all[all.Length / 2] : 0;

    /// <summary>All of the product that people wrote.</summary>
    private static (string Path, string Text)[] Written()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "LianXin.slnx")))
            root = root.Parent ?? throw new InvalidOperationException("The sources are not above the tests.");
        return
        [
            .. from path in Directory.EnumerateFiles(
                Path.Combine(root.FullName, "src"),
                "*",
                SearchOption.AllDirectories
            )
            where path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal)
            let below = Path.GetRelativePath(root.FullName, path)
            let parts = below.Split(Path.DirectorySeparatorChar)
            where !parts.Contains("obj") && !parts.Contains("Migrations")
            select (below, File.ReadAllText(path)),
        ];
    }
}
