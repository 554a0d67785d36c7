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
        key.CompletionSources.Add(context => Completions(session.CorpusOf(context.ParseResult), context.WordToComplete));
        return key;
    }

    /// <summary>Joins the words to one key, so that a title needs no quotation marks.</summary>
    public static string Join(string[]? words) => string.Join(' ', words ?? []).Trim();

    /// <exception cref="Common.UserErrorException">No paper has the key.</exception>
    public static Paper Find(Session session, ParseResult result, Argument<string[]> key) =>
        PaperLookup.Find(session.Corpus, Join(result.GetRequiredValue(key)));

    /// <summary>Gets the ids and names that begin with a word, ignoring case, in corpus order.</summary>
    public static IEnumerable<string> Completions(PaperCorpus corpus, string word) => corpus
        .SelectMany(paper => new[] { paper.Id, paper.Name })
        .OfType<string>()
        .Where(key => key.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        .Distinct(StringComparer.Ordinal)
        .Take(MaxCompletions);
}
