using System.Globalization;
using System.Text;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Pipeline;

public sealed class DeterminismTests
{
    private static readonly string[] Expected = Sources(SharedDocuments.All);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void The_culture_changes_nothing(string culture)
    {
        string[]? sources = null;
        var thread = new Thread(() =>
        {
            sources = Sources(SharedDocuments.All);
        })
        { CurrentCulture = MakeCulture(culture) };
        thread.Start();
        thread.Join();
        Assert.Equal(Expected, sources);
    }

    [Fact]
    public void The_order_of_the_items_changes_nothing() =>
        Assert.Equal(Expected, Sources(SharedDocuments.All.Reverse()));

    [Fact]
    public void The_folder_of_the_documents_changes_nothing() => Assert.Equal(
        Expected, Sources(SharedDocuments.All.Select(document => new TestDocument(document.Name, document.Bytes, "elsewhere/deep down/"))));

    [Fact]
    public void Line_ends_change_offsets_but_no_member()
    {
        IEnumerable<TestDocument> crlf = SharedDocuments.All.Select(document => new TestDocument(
            document.Name, Encoding.UTF8.GetString(document.Bytes).Replace("\n", "\r\n", StringComparison.Ordinal)));
        string[] sources = Sources(crlf);
        Assert.Equal(Expected[0], sources[0]);
        Assert.NotEqual(Expected[1], sources[1]);

        string classOnCrlf = "\r\n// A comment\r\n" + GeneratorHost.PapersClass + "\r\n";
        Assert.Equal(Expected, Sources(SharedDocuments.All, classOnCrlf));
    }

    [Fact]
    public void The_line_ends_of_the_generators_own_source_are_in_none_of_its_texts()
    {
        IEnumerable<string> files = new[] { "generator", Path.Combine("runtime", "TypedCorpus") }
            .SelectMany(folder => Directory.EnumerateFiles(Checkout.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain(
            CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodesAndTokens(),
            node => node.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                && node.ToString().Contains('\n', StringComparison.Ordinal)));
    }

    [Fact]
    public void No_folder_gets_into_the_source() =>
        Assert.DoesNotContain(Sources(SharedDocuments.All), source => source.Contains("project/documents/", StringComparison.Ordinal));

    private static string[] Sources(IEnumerable<TestDocument> documents, string source = GeneratorHost.PapersClass) =>
        [.. GeneratorHost.Run(source, documents).Result.GeneratedSources.Select(generated => generated.SourceText.ToString())];

    /// <summary>A culture with the habits that break code, also where the host knows only the invariant one.</summary>
    private static CultureInfo MakeCulture(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        if (name == "ar-SA")
            culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        culture.NumberFormat.NegativeSign = name.Length > 0 ? "\u2212" : "-";
        culture.NumberFormat.NumberDecimalSeparator = name == "de-DE" ? "," : ".";
        try
        {
            return name.Length > 0 ? CultureInfo.GetCultureInfo(name) : culture;
        }
        catch (CultureNotFoundException)
        {
            return culture;
        }
    }
}
