using System.Reflection;
using System.Text;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Emitting;

/// <summary>The extension members for fields that papers have no property for.</summary>
public sealed class TypedFieldsTests
{
    private const string Papers =
        "namespace Acme { using TypedCorpus; [PaperCorpus(TypedFields = true)] public static partial class Papers; }\n";

    private static readonly TestDocument Dump = new(
        "dump.json",
        """
        [
          {"title": "One", "authors": ["A B"], "impact_factor": 3.5, "citations": 12, "peer-reviewed": true,
           "seen": "2024-01-05", "score": 1e-7, "isbn": "9780201896831", "lab": "North"},
          {"title": "Two", "authors": ["A B"], "impact_factor": 4, "citations": 5000000000, "peer-reviewed": false,
           "mixed": 1, "crawled": "2024-01-05T10:00:00Z", "get-field": "x", "größe": 2, "id-number": "7", "idnumber": "8"},
          {"title": "Three", "authors": ["A B"], "mixed": "many", "name": "a name"}
        ]
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.CSharp12)]
    public void A_small_dump(LanguageVersion language)
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.Compilation(Papers, language), Dump);
        Assert.Empty(run.DiagnosticIds);
        Snapshot.Match(run.Source("Papers.Fields.g.cs"), $"{language}.Papers.Fields.g", "cs");
        Assert.Equal("One", run.Open("Acme.Papers")[0].Title);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp14, "")]
    [InlineData(LanguageVersion.CSharp12, "()")]
    public void A_program_uses_them(LanguageVersion language, string call)
    {
        string[] said = Run(language, $$"""
            decimal? factor = Papers.One.ImpactFactor{{call}};
            long? citations = Papers.Two.Citations{{call}};
            bool? reviewed = Papers.Two.PeerReviewed{{call}};
            System.DateOnly? seen = Papers.One.Seen{{call}};
            System.DateTimeOffset? crawled = Papers.Two.Crawled{{call}};
            double? score = Papers.One.Score{{call}};
            string? lab = Papers.One.Lab{{call}};
            string? mixed = Papers.Three.Mixed{{call}};
            return
            [
                $"{factor} {Papers.Two.ImpactFactor{{call}}} {Papers.Three.ImpactFactor{{call}} is null}", $"{citations}", $"{reviewed}",
                $"{seen:yyyy-MM-dd}", $"{crawled:u}", $"{score}", lab!, mixed!, Papers.One.Isbn{{call}}!,
            ];
            """);
        Assert.Equal(
            ["3.5 4 True", "5000000000", "False", "2024-01-05", "2024-01-05 10:00:00Z", "1E-07", "North", "many", "9780201896831"], said);
    }

    [Fact]
    public void A_changed_type_is_an_error_where_it_is_used()
    {
        const string Use = "using Acme; " + Papers + "class Program { static decimal? Factor => Acme.Papers.One.ImpactFactor; }";
        Assert.Empty(Errors(GeneratorHost.Run(Use, Dump)));
        TestDocument changed = new(
            "dump.json",
            Encoding.UTF8.GetString(Dump.Bytes).Replace("\"impact_factor\": 4", "\"impact_factor\": \"high\"", StringComparison.Ordinal));
        Assert.Equal(["CS0029"], Errors(GeneratorHost.Run(Use, changed)));
    }

    [Fact]
    public void Names_that_clash_give_way_by_rule()
    {
        TestDocument clashing = new(
            "a.bib", "@misc{a, title = {A}, id-number = {7}, idnumber = {8}, get-field = {x}, tobibtex = {y}, other = {z}}");
        GeneratorRun run = GeneratorHost.Run(Papers, clashing);
        Assert.Equal("A", run.Open("Acme.Papers")[0].Title);
        string source = run.Source("Papers.Fields.g.cs");
        Assert.Contains("string? GetFieldField =>", source, StringComparison.Ordinal);
        Assert.Contains("string? TobibtexField =>", source, StringComparison.Ordinal);
        Assert.Contains("string? Other =>", source, StringComparison.Ordinal);
        // Fields that would share a name get a hash each, so that neither takes the other's place.
        Assert.Contains("int? IdNumberField_", source, StringComparison.Ordinal);
        Assert.Contains("int? IdnumberField_", source, StringComparison.Ordinal);
        Assert.DoesNotContain("IdNumber =>", source, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_member_of_a_paper_is_known() => Assert.Empty(typeof(Paper)
        .GetMembers(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member is not MethodBase { IsSpecialName: true } and not ConstructorInfo)
        .Select(member => member.Name)
        .Except(EmittedNames.OfPaper));

    [Fact]
    public void Corpora_of_one_namespace_share_a_class()
    {
        const string Two = """
            using TypedCorpus;
            namespace Acme
            {
                [PaperCorpus("a.json", TypedFields = true)] public static partial class A;
                [PaperCorpus("b.json", TypedFields = true)] static partial class B;
                static class Program { static decimal? Both => (A.One.Score ?? 0) + (B.Two.Score ?? 0); static int? Alone => B.Two.Rank; }
            }
            namespace Other
            {
                public static partial class Outer { [PaperCorpus("c.json", TypedFields = true)] internal static partial class C; }
            }
            namespace Third { [PaperCorpus("c.json")] internal static partial class D; }
            """;
        GeneratorRun run = GeneratorHost.Run(
            Two,
            new TestDocument("a.json", """[{"title": "One", "authors": ["A B"], "score": 1}]"""),
            new TestDocument("b.json", """[{"title": "Two", "authors": ["A B"], "score": 1.5, "rank": 2}]"""),
            new TestDocument("c.json", """[{"title": "Three", "authors": ["A B"], "score": "best"}]"""));
        Assert.Empty(run.DiagnosticIds);
        Assembly assembly = run.Load();
        Assert.Equal(
            ["Acme.AFields", "Other.OuterCFields"],
            assembly.GetTypes()
                .Where(type => !type.IsNested && type.Name.EndsWith("Fields", StringComparison.Ordinal))
                .Select(type => type.FullName)
                .Order(StringComparer.Ordinal));
        Assert.True(assembly.GetType("Acme.AFields")!.IsPublic);
        Assert.False(assembly.GetType("Other.OuterCFields")!.IsPublic);
    }

    [Theory]
    [InlineData("public sealed class PapersFields;")]
    [InlineData("public enum PapersFields;")]
    [InlineData("[TypedCorpus.PaperCorpus(\"dump.json\")] static partial class PapersFields;")]
    public void The_class_takes_no_name_of_a_type(string type)
    {
        GeneratorRun run = GeneratorHost.Run($"{Papers} namespace Acme {{ {type} }}", Dump);
        Assert.Empty(run.DiagnosticIds);
        Assembly assembly = run.Load();
        Assert.NotNull(assembly.GetType("Acme.PapersFields_"));
        Assert.Equal("One", run.Open("Acme.Papers")[0].Title);
    }

    [Fact]
    public void Without_the_option_or_without_fields_there_is_no_class()
    {
        var project = new TestOptions(("CorpusTypedFields", "true"));
        Assert.Equal(2, Files(GeneratorHost.Run(GeneratorHost.PapersClass, Dump)));
        Assert.Equal(2, Files(GeneratorHost.Run(Papers, ListingPage.Document("a.txt", ("A", ListingPage.Abstract("A."))))));
        Assert.Equal(3, Files(GeneratorHost.Run(GeneratorHost.Compilation(GeneratorHost.PapersClass), project, Dump)));

        static int Files(GeneratorRun run) => run.Result.GeneratedSources.Length;
    }

    private static string[] Run(LanguageVersion language, string body)
    {
        GeneratorRun run = GeneratorHost.Run(
            GeneratorHost.Compilation(
                $$"""
                using Acme;
                using System.Globalization;
                {{Papers}}
                public static class Program
                {
                    public static string[] Run()
                    {
                        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                        {{body}}
                    }
                }
                """,
                language),
            Dump);
        return (string[])run.Load().GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    private static string[] Errors(GeneratorRun run) =>
    [
        .. run.Output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id)
            .Distinct(),
    ];
}
