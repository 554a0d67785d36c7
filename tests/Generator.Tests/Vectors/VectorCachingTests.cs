using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Pipeline;

namespace Generator.Tests.Vectors;

/// <summary>An edit of vectors reads no document, and one of a document reads no vectors.</summary>
public sealed class VectorCachingTests
{
    private static readonly VectorPapers Papers = VectorPapers.Random(40, 6, 8);

    [Fact]
    public void An_edit_of_vectors_reads_no_document_again()
    {
        TestDocument list = Papers.List();
        GeneratorRunResult run = RunTwice([list, Papers.Vectors()], [list, Papers.Vectors(has: i => i > 0)]);
        AssertUnchanged(run, TrackingNames.Items, except: 1);
        AssertUnchanged(run, TrackingNames.Documents, except: 0);
        AssertUnchanged(run, TrackingNames.Corpora, except: 0);
        AssertUnchanged(run, TrackingNames.Members, except: 0);
        AssertUnchanged(run, TrackingNames.Vectors, except: 1);
        AssertUnchanged(run, TrackingNames.CorporaWithVectors, except: 1);
    }

    [Fact]
    public void An_edit_of_a_document_reads_no_vectors_again()
    {
        TestDocument vectors = Papers.Vectors();
        TestDocument edited = ListingPage.Document("list.txt", [.. Papers.All.Select((paper, i) => (paper.Title, i == 0 ? paper.Abstract + " More." : paper.Abstract))]);
        GeneratorRunResult run = RunTwice([Papers.List(), vectors], [edited, vectors]);
        AssertUnchanged(run, TrackingNames.Documents, except: 1);
        AssertUnchanged(run, TrackingNames.Vectors, except: 0);
        AssertUnchanged(run, TrackingNames.CorporaWithVectors, except: 1);
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "TC0031");
    }

    [Fact]
    public void An_edit_of_a_line_that_no_paper_needs_changes_no_output()
    {
        TestDocument list = ListingPage.Document("list.txt", [.. Papers.All.Take(3).Select(paper => (paper.Title, paper.Abstract))]);
        TestDocument other = new("list.vectors", System.Text.Encoding.UTF8.GetString(Papers.Vectors().Bytes).Replace(VectorsFile.Encode(Papers.All[5].Vector), new string('!', 8), StringComparison.Ordinal));
        GeneratorRunResult run = RunTwice([list, Papers.Vectors()], [list, other]);
        AssertUnchanged(run, TrackingNames.Vectors, except: 1);
        AssertUnchanged(run, TrackingNames.CorporaWithVectors, except: 0);
    }

    private static GeneratorRunResult RunTwice(TestDocument[] first, TestDocument[] second)
    {
        GeneratorDriver driver = GeneratorHost.Driver(first).RunGenerators(GeneratorHost.Compilation(GeneratorHost.PapersClass));
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] != second[i])
                driver = driver.ReplaceAdditionalText(first[i], second[i]);
        }

        return driver.RunGenerators(GeneratorHost.Compilation(GeneratorHost.PapersClass)).GetRunResult().Results.Single();
    }

    private static void AssertUnchanged(GeneratorRunResult run, string step, int except) => Assert.Equal(
        except,
        run.TrackedSteps[step].SelectMany(one => one.Outputs).Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
}
