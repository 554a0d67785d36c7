using System.CommandLine;
using System.CommandLine.Parsing;
using TypedCorpus.App.Completion;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus complete</c> answers the scripts of <c>corpus completion</c>: a line for each text that a word may become.</summary>
internal static class CompleteCommand
{
    public static Command Create(Session session, RootCommand root)
    {
        var words = new Argument<string[]>("words") { Arity = ArgumentArity.ZeroOrMore };
        var isNewWord = new Option<bool>("--new-word") { Description = "The words are complete: another one is to follow." };
        var bash = new Option<string?>("--bash") { Description = "The line up to the cursor, instead of its words." };

        var command = new Command("complete", "Complete an unfinished command line.") { words, isNewWord, bash };
        // For the scripts, not for people.
        command.Hidden = true;
        command.SetAction(result =>
        {
            if (result.GetValue(bash) is { } text)
            {
                BashLine line = BashLine.Parse(text);
                Write(session, Complete(root, [.. line.Words.Skip(1)]).Select(line.Reply));
                return;
            }

            string[] given = result.GetValue(words) ?? [];
            Write(session, Complete(root, result.GetValue(isNewWord) ? [.. given, ""] : given));
        });
        return command;
    }

    private static void Write(Session session, IEnumerable<string> replies)
    {
        foreach (string reply in replies)
            session.Screen.Writer.WriteLine(reply);
    }

    /// <summary>Gets what the last word may become.</summary>
    private static IEnumerable<string> Complete(RootCommand root, IReadOnlyList<string> words)
    {
        string word = words is [.., var last] ? last : "";
        ParseResult parsed = CommandRunner.Parse(root, words);
        // The parser takes an option that has its value for complete, and offers what may follow.
        OptionResult? option = parsed.CommandResult.Children.OfType<OptionResult>()
            .FirstOrDefault(option => option.Tokens is [.., var value] && value.Equals(parsed.Tokens[^1]));
        return (option?.Option.GetCompletions(parsed.GetCompletionContext()) ?? parsed.GetCompletions())
            .Select(completion => completion.InsertText ?? completion.Label)
            // The parser also takes what has the word in its middle. Options are for those who ask for them.
            .Where(text => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length > 0 || text[0] is not ('-' or '/')))
            .Distinct(StringComparer.Ordinal);
    }
}
