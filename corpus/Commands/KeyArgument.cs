using System.CommandLine;
using TypedCorpus.App.Lookup;

namespace TypedCorpus.App.Commands;

/// <summary>The words of a command line that name a paper; a shell completes them.</summary>
internal static class KeyArgument
{
    public static Argument<string[]> Create(PaperCorpus corpus, string description, ArgumentArity arity)
    {
        // Without a help name the help would list the completions.
        var key = new Argument<string[]>("key") { HelpName = "key", Description = description, Arity = arity };
        key.CompletionSources.Add(context => KeyCompletions.Of(corpus, context.WordToComplete));
        return key;
    }

    /// <summary>The words as one key: a title needs no quotation marks.</summary>
    public static string Join(string[]? words) => string.Join(' ', words ?? []).Trim();

    /// <exception cref="CommandFailedException">No paper has the key.</exception>
    public static Paper Find(Session session, ParseResult result, Argument<string[]> key) =>
        PaperLookup.Find(session.Corpus, Join(result.GetRequiredValue(key)));
}
