using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Analyzers;

namespace Generator.Tests.Support;

/// <summary>Runs the analyzer over code that uses a corpus, of its own project or of another assembly.</summary>
internal static class AnalyzerHost
{
    /// <summary>The places that the marks in the code say, each with the diagnostic that is there.</summary>
    public static Diagnostic[] AssertMarked(string id, string marked, params IEnumerable<TestDocument> documents)
    {
        MarkedSource source = MarkedSource.Parse(marked);
        return AssertPlaces(id, source, GeneratorHost.Run(source.Text, documents).Output);
    }

    public static Diagnostic[] AssertMarkedBeside(string id, string marked, MetadataReference corpus)
    {
        MarkedSource source = MarkedSource.Parse(marked);
        return AssertPlaces(id, source, GeneratorHost.Compilation(source.Text).AddReferences(corpus));
    }

    public static Diagnostic[] Analyze(Compilation compilation)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return [.. Analyzed(compilation).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The corpus of a class as an assembly that another project refers to.</summary>
    public static MetadataReference Assembly(string source, params IEnumerable<TestDocument> documents)
    {
        using var image = new MemoryStream();
        Assert.True(GeneratorHost.Run(source, documents).Output.Emit(image, options: new(metadataOnly: true, includePrivateMembers: false)).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static Diagnostic[] AssertPlaces(string id, MarkedSource source, Compilation compilation)
    {
        Diagnostic[] found = [.. Analyze(compilation).Where(diagnostic => diagnostic.Id == id)];
        Assert.Equal(source.Spans, found.Select(diagnostic => diagnostic.Location.SourceSpan));
        return found;
    }

    private static ImmutableArray<Diagnostic> Analyzed(Compilation compilation) => compilation
        .WithAnalyzers([new CorpusKeyAnalyzer()], new CompilationWithAnalyzersOptions(new([]), OnException, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
        .GetAnalyzerDiagnosticsAsync()
        .GetAwaiter()
        .GetResult();

    private static void OnException(Exception fault, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        Assert.Fail(fault.ToString());
}
