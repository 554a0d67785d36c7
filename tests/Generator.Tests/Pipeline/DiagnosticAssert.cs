using Microsoft.CodeAnalysis;

namespace Generator.Tests.Pipeline;

/// <summary>Asserts that a run reports exactly one diagnostic, at a location.</summary>
internal static class DiagnosticAssert
{
    public static readonly TestDocument Good = ListingPage.Document("good.txt", ("Good", ListingPage.Abstract("G.")));

    public static Diagnostic One(string id, string document, int line, int column, params TestDocument[] documents)
    {
        bool alone = documents.Any(item => item.Name == Good.Name);
        Diagnostic diagnostic = One(
            GeneratorHost.Run(GeneratorHost.PapersClass, alone ? documents : [.. documents, Good]), id, null, line, column);
        Assert.EndsWith("/" + document, "/" + diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
        return diagnostic;
    }

    public static Diagnostic InBibliography(string id, int line, int column, string text) =>
        One(id, "bad.bib", line, column, new TestDocument("bad.bib", text + "@misc{whole, title = {Whole}}\n"));

    public static void AtClass(string id, string source, int line, int column) =>
        One(GeneratorHost.Run(source, Good), id, "Papers.cs", line, column);

    public static Diagnostic One(GeneratorRun run, string id, string? path, int line, int column)
    {
        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal((id, line, column), (diagnostic.Id, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        if (path is not null)
            Assert.Equal(path, place.Path);
        return diagnostic;
    }
}
