namespace TypedCorpus.App.Common;

/// <summary>Ends a command that was called in a way in which it cannot work.</summary>
internal sealed class WrongUseException(string message) : UserErrorException(message)
{
    public override int ExitCode => ExitCodes.WrongUse;
}
