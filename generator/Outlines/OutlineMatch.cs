using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Outlines;

/// <summary>
/// Tells whether the static data that the build compiled is that of a class. The build compiles all documents by the options of the
/// project, before it knows any class; a class that asks for something else gets data of its own.
/// </summary>
internal static class OutlineMatch
{
    /// <summary>The reason why a class cannot take the data; null if it can.</summary>
    public static string? ReasonAgainst(CorpusDeclaration declaration, CorpusOutline outline) =>
        PatternAgainst(declaration, outline.Documents)
            ?? OptionAgainst(declaration.Options, outline)
            ?? MemberAgainst(declaration, outline.MemberNames);

    private static string? PatternAgainst(CorpusDeclaration declaration, EquatableArray<OutlinedDocument> documents) =>
        documents.FirstOrDefault(document => !declaration.Patterns.Any(pattern => Glob.IsMatch(pattern, document.Name))) is { } left
            ? $"its patterns leave out the document '{left.Name}'"
            : null;

    private static string? OptionAgainst(CorpusOptions options, CorpusOutline outline)
    {
        if (options.MaxMembers >= outline.PaperCount && outline.Members.Count < outline.PaperCount)
            return DiffersFrom(nameof(options.MaxMembers));
        if (options.FullTextIndex != outline.Options.FullTextIndex)
            return DiffersFrom(nameof(options.FullTextIndex));
        if (options.Vocabularies != outline.Options.Vocabularies)
            return DiffersFrom(nameof(options.Vocabularies));
        if (options.TypedFields != outline.Options.TypedFields)
            return DiffersFrom(nameof(options.TypedFields));
        return options.CitationKeys != outline.Options.CitationKeys ? DiffersFrom(nameof(options.CitationKeys)) : null;
    }

    private static string DiffersFrom(string option) => $"it sets {option} itself; set Corpus{option} in the project instead";

    /// <summary>A paper whose member has the name of one of the user's has another one.</summary>
    private static string? MemberAgainst(CorpusDeclaration declaration, string names) =>
        declaration.MemberNames.Prepend(declaration.Name).FirstOrDefault(
            name => names.IndexOf($"\n{name}\n", StringComparison.OrdinalIgnoreCase) >= 0) is { } shared
            ? $"a paper has the name '{shared}', which the class uses already"
            : null;
}
