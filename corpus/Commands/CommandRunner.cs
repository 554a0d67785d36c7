using System.CommandLine;
using System.CommandLine.Invocation;
using TypedCorpus.App.Common;

namespace TypedCorpus.App.Commands;

/// <summary>Runs a command line, and reports errors that the user can put right as one line on standard error.</summary>
internal static class CommandRunner
{
    public static int Run(RootCommand root, string[] args, Session session)
    {
        try
        {
            ParseResult result = Parse(root, args);
            session.Use(result);
            int exitCode = Invoke(result, session);
            session.Screen.Flush();
            return exitCode;
        }
        catch (UserErrorException failure)
        {
            session.Error.WriteLine($"corpus: {failure.Message}");
            return failure.ExitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A pipe whose reader has left does not get here: the stream of the console ignores what is written to a broken
            // pipe, so that `corpus export | head -1` ends quietly.
            session.Error.WriteLine($"corpus: cannot write to standard output: {failure.Message}");
            return ExitCodes.Failure;
        }
    }

    /// <summary>Parses arguments by the rules of this app.</summary>
    public static ParseResult Parse(RootCommand root, IReadOnlyList<string> args)
    {
        // A key that begins with '@' is not the name of a response file. In a query, '-hidden' excludes a word: it is not '-h'
        // bundled with other options.
        var configuration = new ParserConfiguration
        {
            ResponseFileTokenReplacer = null,
            EnablePosixBundling = !args.Contains(SearchCommand.Name, StringComparer.Ordinal),
        };
        ParseResult result = root.Parse(args, configuration);
        if (result.Action is ParseErrorAction error)
            error.ShowHelp = false;
        return result;
    }

    private static int Invoke(ParseResult result, Session session)
    {
        bool isWrong = result.Action is ParseErrorAction;
        int exitCode = result.Invoke(new InvocationConfiguration
        {
            // Errors of the command line are not data, nor are the suggestions that come with them.
            Output = isWrong ? session.Error : session.Screen.Writer,
            Error = session.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
        return isWrong ? ExitCodes.Failure : exitCode;
    }
}
