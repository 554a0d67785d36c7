using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Analyzers;

namespace Generator.Tests.Support;

/// <summary>Applies code fixes as an editor does, and compiles what they leave.</summary>
internal static class CodeFixHost
{
    /// <summary>The titles of what an editor would offer for the first diagnostic that the fix is for.</summary>
    public static string[] Titles(CodeFixProvider fix, Compilation compilation)
    {
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, compilation);
        return [.. Actions(fix, document, Diagnose(fix, document.Project)[0]).Select(action => action.Title)];
    }

    /// <summary>The code after the fix, for the first diagnostic.</summary>
    public static string Apply(CodeFixProvider fix, Compilation compilation, int action = 0)
    {
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, compilation);
        return Finish(document, Actions(fix, document, Diagnose(fix, document.Project)[0])[action]);
    }

    /// <summary>The code after "fix all in document".</summary>
    public static string ApplyAll(CodeFixProvider fix, Compilation compilation, string equivalenceKey)
    {
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, compilation);
        CodeAction? action = fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document, fix, FixAllScope.Document, equivalenceKey, fix.FixableDiagnosticIds, new Found(fix), CancellationToken.None)).Result;
        return Finish(document, action!);
    }

    private static Document Open(AdhocWorkspace workspace, Compilation compilation)
    {
        ProjectInfo info = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Consumer",
            compilation.AssemblyName!,
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: compilation.SyntaxTrees.First().Options,
            metadataReferences: compilation.References);
        Project project = workspace.AddProject(info);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;
        return project.Documents.First();
    }

    private static ImmutableArray<Diagnostic> Diagnose(CodeFixProvider fix, Project project)
    {
        Compilation compilation = project.GetCompilationAsync().Result!;
        return
        [
            .. compilation.WithAnalyzers([new CorpusKeyAnalyzer()], (AnalyzerOptions?)null).GetAnalyzerDiagnosticsAsync().Result
                .Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    private static List<CodeAction> Actions(CodeFixProvider fix, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        fix.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)).Wait();
        return actions;
    }

    private static string Finish(Document document, CodeAction action)
    {
        ApplyChangesOperation change = action.GetOperationsAsync(CancellationToken.None).Result.OfType<ApplyChangesOperation>().Single();
        Document changed = change.ChangedSolution.GetDocument(document.Id)!;
        Assert.DoesNotContain(
            changed.Project.GetCompilationAsync().Result!.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return changed.GetTextAsync().Result.ToString();
    }

    private sealed class Found(CodeFixProvider fix) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(Diagnose(fix, project));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
