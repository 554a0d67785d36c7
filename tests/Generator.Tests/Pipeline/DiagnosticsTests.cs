using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Pipeline;

namespace Generator.Tests.Pipeline;

/// <summary>Faults, severities, and the pages of all diagnostics.</summary>
public sealed class DiagnosticsTests
{
    [Fact]
    public void TC0901_a_fault_of_the_generator_is_an_error_of_its_own()
    {
        var diagnostics = new DiagnosticBag();
        string? made = Guard.Run<string>("testing", null, diagnostics, () => throw new InvalidOperationException("out of order"));
        Assert.Null(made);
        Diagnostic diagnostic = new DiagnosticsModel(diagnostics.ToArray(), EquatableArray<ConfiguredSeverity>.Empty)
            .ToDiagnostic(Assert.Single(diagnostics.ToArray()))!;
        Assert.Equal(("TC0901", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains("testing: InvalidOperationException: out of order", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void TC0901_a_document_that_cannot_be_read_leaves_the_others()
    {
        GeneratorDriver driver = GeneratorHost.Driver(DiagnosticAssert.Good, new UnreadableDocument()).RunGenerators(GeneratorHost.Compilation(GeneratorHost.PapersClass));
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Equal(["TC0901"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("Paper Good =>", result.GeneratedSources[0].SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_is_no_fault()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => Guard.Run<string>("testing", null, new(), () => throw new OperationCanceledException(cancelled.Token)));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public void An_editorconfig_sets_the_severity(ReportDiagnostic configured, DiagnosticSeverity? severity)
    {
        CSharpCompilation compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new SeverityOf("TC0003", configured)));
        GeneratorRun run = GeneratorHost.Run(compilation, new TestDocument("a.txt", ListingPage.Header + "Lonely\nC\n" + ListingPage.Abstract("C.")));
        Assert.Equal(severity is null ? [] : [severity.Value], run.Result.Diagnostics.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void Of_two_severities_the_more_severe_holds()
    {
        var model = new DiagnosticsModel(
            EquatableArray<DiagnosticInfo>.Empty,
            new([new("TC0003", ReportDiagnostic.Suppress), new("TC0003", ReportDiagnostic.Error)]));
        Diagnostic? diagnostic = model.ToDiagnostic(new("TC0003", null, new(["A title"])));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic?.Severity);
    }

    [Fact]
    public void Every_diagnostic_has_a_page_and_a_test()
    {
        IEnumerable<string> tested = ((Type[])[typeof(DocumentDiagnosticsTests), typeof(DeclarationDiagnosticsTests), typeof(DiagnosticsTests), typeof(Vectors.VectorDiagnosticsTests), typeof(Analyzers.CorpusKeyAnalyzerTests), typeof(Analyzers.MissingMemberAnalyzerTests)])
            .SelectMany(type => type.GetMethods())
            .Select(method => method.Name.Split('_')[0])
            .Where(name => name.Length == 6 && name.StartsWith("TC", StringComparison.Ordinal));
        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), tested.Distinct().Order(StringComparer.Ordinal));
        Assert.All(Descriptors.All, descriptor =>
        {
            string page = Checkout.PathOf("generator", "docs", "diagnostics", descriptor.Id + ".md");
            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}", File.ReadAllText(page), StringComparison.Ordinal);
            Assert.EndsWith($"generator/docs/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
    }
}
