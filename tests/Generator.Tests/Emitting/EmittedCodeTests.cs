using System.Reflection;
using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.Emitting;

public sealed class EmittedCodeTests
{
    [Fact]
    public void A_small_corpus()
    {
        GeneratorRun run = GeneratorHost.Run(
            "namespace Acme.Library; public partial class Outer { [TypedCorpus.PaperCorpus] internal static partial class Papers; }",
            ListingPage.Document(
                "a.txt",
                (@"Nystr\""{o}mformer: A Nystr\""om-Based Algorithm", "We cite arXiv:1706.03762 & show <b>it</b> here. " + ListingPage.Abstract("Code: https://github.com/mlpen/Nystromformer.")),
                ("Attention Is All You Need", ListingPage.Abstract("B."))),
            ListingPage.Document("b.txt", ("ATTENTION is all you need", ListingPage.Abstract("B."))));
        Assert.Empty(run.DiagnosticIds);
        foreach (var source in run.Result.GeneratedSources)
            Snapshot.Match(source.SourceText.ToString(), source.HintName[..^3], "cs");
    }

    [Fact]
    public void Members_compile_without_the_data_that_an_editor_leaves_out()
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, SharedDocuments.All);
        var withoutData = run.Output.RemoveSyntaxTrees(
            run.Output.SyntaxTrees.Where(tree => tree.FilePath.EndsWith("Data.g.cs", StringComparison.Ordinal)));
        Assert.DoesNotContain(withoutData.GetDiagnostics(), diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);

        Assembly assembly = (run with { Output = withoutData }).Load();
        var fault = Assert.Throws<TargetInvocationException>(() => assembly.GetType("Papers")!.GetProperty("All")!.GetValue(null));
        Assert.Contains("compiled without its data", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_runtime_name_that_is_emitted_exists()
    {
        Assembly runtime = typeof(PaperCorpus).Assembly;
        foreach ((string type, string[] members) in EmittedNames.RuntimeMembers)
        {
            Type found = runtime.GetType(type, throwOnError: true)!;
            Assert.True(found.IsPublic);
            Assert.All(members, member => Assert.NotEmpty(found.GetMember(member)));
        }
    }

    [Theory]
    [InlineData("namespace A.@class; [TypedCorpus.PaperCorpus] public static partial class Papers;", "A.class.Papers")]
    [InlineData("namespace Größe; [TypedCorpus.PaperCorpus] public static partial class Статьи;", "Größe.Статьи")]
    [InlineData("partial struct S { internal partial record R { partial interface I { [TypedCorpus.PaperCorpus] private static partial class @event; } } }", "S+R+I+event")]
    [InlineData("partial record struct S { [TypedCorpus.PaperCorpus] internal static partial class P { public static int All2 => 1; } }", "S+P")]
    [InlineData("namespace N { using TypedCorpus; [PaperCorpus] static partial class Papers { } }", "N.Papers")]
    public void A_class_may_stand_anywhere(string source, string type)
    {
        GeneratorRun run = GeneratorHost.Run(source, ListingPage.Document("a.txt", ("A Title", ListingPage.Abstract("A."))));
        Assert.Empty(run.DiagnosticIds);
        Assert.Equal("A Title", run.Open(type)[0].Title);
    }

    [Fact]
    public void Classes_whose_names_differ_in_case_alone_have_files_of_their_own()
    {
        GeneratorRun run = GeneratorHost.Run(
            "[TypedCorpus.PaperCorpus] public static partial class Papers; [TypedCorpus.PaperCorpus] public static partial class PAPERS;",
            ListingPage.Document("a.txt", ("A Title", ListingPage.Abstract("A."))));
        Assert.Empty(run.DiagnosticIds);
        Assert.Equal(4, run.Result.GeneratedSources.Length);
        Assert.Equal("A Title", run.Open("PAPERS")[0].Title);
    }

    [Fact]
    public void Files_have_short_names_unless_two_classes_share_one()
    {
        GeneratorRun run = GeneratorHost.Run(
            """
            using TypedCorpus;
            namespace A.B { [PaperCorpus] static partial class Papers; [PaperCorpus] static partial class Größe; }
            namespace C { [PaperCorpus] static partial class Papers; }
            """,
            ListingPage.Document("a.txt", ("A Title", ListingPage.Abstract("A."))));
        Assert.Equal(
            ["A.B.Papers.Members.g.cs", "C.Papers.Members.g.cs", "Gr-00F6-00DFe.Members.g.cs"],
            run.Result.GeneratedSources.Select(source => source.HintName).Where(name => name.Contains("Members", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_user_declares_in_the_class_stays_his()
    {
        GeneratorRun run = GeneratorHost.Run(
            """
            [TypedCorpus.PaperCorpus]
            public static partial class Papers
            {
                public const int Opened = 2, LoadImage = 3, ATitle = 4;
                public static class Image;
                public enum Ids;
                public static string Documents => "mine";
                public static TypedCorpus.Paper Find(int year) => All[year];
            }
            """,
            ListingPage.Document("a.txt", ("A title", ListingPage.Abstract("A.")), ("Documents", ListingPage.Abstract("B."))));
        Assert.Empty(run.DiagnosticIds);
        Assert.Equal(["A title", "Documents"], run.Open().Select(paper => paper.Title));
    }

    [Fact]
    public void An_id_is_a_constant_by_the_name_of_its_member()
    {
        GeneratorRun run = GeneratorHost.Run(
            GeneratorHost.PapersClass + """
            [System.ComponentModel.Description(Papers.Ids.Nystromformer)]
            public static class Uses
            {
                public static int Number(string id) => id switch { Papers.Ids.Nystromformer => 1, Papers.Ids.PixArtAlpha => 2, _ => 0 };
            }
            """,
            SharedDocuments.All);
        Assembly assembly = run.Load();
        FieldInfo[] ids = assembly.GetType("Papers+Ids", throwOnError: true)!.GetFields();
        Assert.Equal(
            Compiled.Shared.Papers.Select(paper => (paper.MemberName, paper.Id)),
            ids.Select(id => (id.Name, (string)id.GetRawConstantValue()!)));
        Assert.Equal(2, assembly.GetType("Uses")!.GetMethod("Number")!.Invoke(null, [Compiled.Shared.Papers.Single(paper => paper.MemberName == "PixArtAlpha").Id]));
    }

    [Theory]
    [InlineData("Ids")]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("GetType")]
    [InlineData("MemberwiseClone")]
    [InlineData("Papers")]
    public void A_paper_named_as_a_member_that_all_classes_have_hides_none(string title)
    {
        GeneratorRun run = GeneratorHost.Run(
            "/// <summary>Documented.</summary>\n" + GeneratorHost.PapersClass, ListingPage.Document("a.txt", (title, ListingPage.Abstract("A."))));
        Assert.Empty(run.DiagnosticIds);
        Assert.Equal(title, run.Open()[0].Title);
    }

    [Fact]
    public void Several_corpora_of_one_project_take_their_own_documents()
    {
        GeneratorRun run = GeneratorHost.Run(
            """
            using TypedCorpus;
            [PaperCorpus("vision/*.txt")] public static partial class Vision;
            [PaperCorpus("speech/**", "both.txt")] public static partial class Speech;
            [PaperCorpus] public static partial class Everything;
            """,
            ListingPage.Document("vision/a.txt", ("See", ListingPage.Abstract("A."))),
            ListingPage.Document("speech/2024/a.txt", ("Hear", ListingPage.Abstract("A."))),
            ListingPage.Document("both.txt", ("Both", ListingPage.Abstract("A."))));
        Assert.Empty(run.DiagnosticIds);
        Assert.Equal(["See"], run.Open("Vision").Select(paper => paper.Title));
        Assert.Equal(["Both", "Hear"], run.Open("Speech").Select(paper => paper.Title));
        Assert.Equal(["Both", "Hear", "See"], run.Open("Everything").Select(paper => paper.Title));
    }

    [Fact]
    public void A_corpus_without_papers_has_no_keys_to_check() => Assert.All(
        GeneratorHost.Run(GeneratorHost.PapersClass).Result.GeneratedSources,
        source => Assert.DoesNotContain("CorpusKeys", source.SourceText.ToString(), StringComparison.Ordinal));
}
