using System.CommandLine;
using TypedCorpus.App.Lookup;

namespace TypedCorpus.App.Commands;

/// <summary>The words of a command line that name a paper, with completions for the shell.</summary>
internal static class KeyArgument
{
    /// <summary>The most completions to offer; nobody chooses from more.</summary>
    public const int MaxCompletions = 50;

    public static Argument<string[]> Create(Session session, string description, ArgumentArity arity)
    {
        // Without a help name, the help would list the completions.
        var key = new Argument<string[]>("key") { HelpName = "key", Description = description, Arity = arity };
        key.CompletionSources.Add(context => Completions(
            session.CorpusOf(context.ParseResult), WordsBefore(context.ParseResult, key), context.WordToComplete));
        return key;
    }

    /// <summary>Joins the words to one key, so that a title needs no quotation marks.</summary>
    public static string Join(string[]? words) => string.Join(' ', words ?? []).Trim();

    /// <exception cref="Common.NothingFoundException">No paper has the key.</exception>
    public static Paper Find(Session session, ParseResult result, Argument<string[]> key) =>
        PaperLookup.Find(session.Corpus, Join(result.GetRequiredValue(key)));

    /// <summary>
    /// Gets what may stand for an unfinished word: ids and names that begin with it, ignoring case, in corpus order, and titles as soon
    /// as there is more than one word.
    /// </summary>
    /// <param name="corpus">The papers.</param>
    /// <param name="before">The words of the key before the unfinished one.</param>
    /// <param name="word">The unfinished word; in quotation marks it may have spaces.</param>
    public static IEnumerable<string> Completions(IPaperCorpus corpus, IReadOnlyList<string> before, string word)
    {
        string begin = string.Concat(before.Select(part => part + " "));
        bool takesTitles = begin.Length > 0 || word.Contains(' ', StringComparison.Ordinal);
        return corpus
            .SelectMany(paper => new[] { paper.Id, paper.Name, takesTitles ? paper.Title : null })
            .OfType<string>()
            .Where(key => key.StartsWith(begin + word, StringComparison.OrdinalIgnoreCase))
            .Select(key => key[begin.Length..])
            .Distinct(StringComparer.Ordinal)
            .Take(MaxCompletions);
    }

    private static string[] WordsBefore(ParseResult result, Argument<string[]> key) =>
        [.. result.GetResult(key)?.Tokens.SkipLast(1).Select(token => token.Value) ?? []];
}
