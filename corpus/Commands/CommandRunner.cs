using System.CommandLine;
using System.CommandLine.Invocation;

namespace TypedCorpus.App.Commands;

/// <summary>Runs a command line, and turns what the user can put right into one line on standard error.</summary>
internal static class CommandRunner
{
    private const int Failure = 1;

    public static int Run(RootCommand root, string[] args, Session session)
    {
        try
        {
            int exitCode = Invoke(Parse(root, args), session);
            session.Screen.Flush();
            return exitCode;
        }
        catch (CommandFailedException failure)
        {
            session.Error.WriteLine($"corpus: {failure.Message}");
            return Failure;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Standard output could not take the data. A pipe whose reader has left does not come here: the
            // console's stream drops what is written to one, so that `corpus export | head -1` ends quietly.
            session.Error.WriteLine($"corpus: cannot write to standard output: {failure.Message}");
            return Failure;
        }
    }

    private static ParseResult Parse(RootCommand root, string[] args)
    {
        // A key may begin with '@': it is no file to read arguments from. In a query '-hidden' is a word to do without:
        // it is not -h with more behind it.
        var configuration = new ParserConfiguration
        {
            ResponseFileTokenReplacer = null,
            EnablePosixBundling = args is not [SearchCommand.Name, ..],
        };
        ParseResult result = root.Parse(args, configuration);
        if (result.Action is ParseErrorAction error)
            error.ShowHelp = false;
        return result;
    }

    private static int Invoke(ParseResult result, Session session) => result.Invoke(new InvocationConfiguration
    {
        // What a wrong command line brings is no data, the suggestions of the library included.
        Output = result.Action is ParseErrorAction ? session.Error : session.Screen.Writer,
        Error = session.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    });
}
