using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Analyzers;

/// <summary>
/// Checks the constant keys that code passes to the lookups of a corpus, which may be in another assembly. The class itself
/// holds all that is needed, so no document is read again.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusKeyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(UsageDiagnostics.UnknownKey, UsageDiagnostics.KeyOfMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CorpusClasses.In(start.Compilation) is not { } classes)
                return;

            start.RegisterOperationAction(
                context => Check(context, classes, classes.Uses.Of((IInvocationOperation)context.Operation)),
                OperationKind.Invocation);
            start.RegisterOperationAction(
                context => Check(context, classes, classes.Uses.Of((IPropertyReferenceOperation)context.Operation)),
                OperationKind.PropertyReference);
        });
    }

    private static void Check(OperationAnalysisContext context, CorpusClasses classes, KeyUse? use)
    {
        if (use is null || classes.KeysOf(use.Corpus) is not { } keys || !keys.HasLookup(use.Lookup))
            return;

        if (!keys.TryFind(use.Key, out int paper))
            context.ReportDiagnostic(Unknown(use, keys));
        else if (use.CanBeMember && keys.MemberOf(paper) is { } member)
            context.ReportDiagnostic(HasMember(use, member));
    }

    private static Diagnostic Unknown(KeyUse use, CorpusKeys keys)
    {
        IReadOnlyList<string> near = NearestIds.Find(use.Key, keys.Papers);
        return Diagnostic.Create(
            UsageDiagnostics.UnknownKey,
            use.Location,
            ImmutableDictionary<string, string?>.Empty.Add(UsageIds.NearIds, string.Join(" ", near)),
            NameOf(use.Corpus),
            Excerpt.Of(use.Key),
            Question(near));
    }

    private static Diagnostic HasMember(KeyUse use, string member) => Diagnostic.Create(
        UsageDiagnostics.KeyOfMember,
        use.Location,
        ImmutableDictionary<string, string?>.Empty.Add(UsageIds.Member, member),
        Excerpt.Of(use.Key),
        $"{NameOf(use.Corpus)}.{member}");

    private static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static string Question(IReadOnlyList<string> near)
    {
        if (near.Count == 0)
            return "";

        string[] quoted = [.. near.Select(id => $"'{id}'")];
        string last = quoted[quoted.Length - 1];
        string others = string.Join(", ", quoted.Take(quoted.Length - 1));
        return $"; did you mean {(others.Length > 0 ? others + " or " : "")}{last}?";
    }
}
