using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Outlines;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What a corpus is compiled from: the outline that the build made of the documents, or the documents.</summary>
/// <param name="Outline">The outline; null if the class is compiled from the documents.</param>
/// <param name="ReasonAgainst">The reason why the class does not take the outline that there is, if so.</param>
internal sealed record CorpusSource(CorpusDeclaration Declaration, CorpusOutline? Outline, string? ReasonAgainst)
{
    public static CorpusSource Of(CorpusDeclaration declaration, CorpusOutline? outline)
    {
        string? reason = outline is null ? null : OutlineMatch.ReasonAgainst(declaration, outline);
        return new(declaration, reason is null ? outline : null, reason);
    }

    public CompiledCorpus Compile(IReadOnlyList<DocumentModel> documents, CancellationToken cancellation) => Outline is null
        ? CorpusCompiler.Compile(Declaration, documents, cancellation)
        : new(
            new(Declaration, EquatableArray<DocumentModel>.Empty, EquatableArray<PaperModel>.Empty) { Outline = Outline },
            EquatableArray<Diagnostics.DiagnosticInfo>.Empty);
}
