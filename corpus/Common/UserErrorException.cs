namespace TypedCorpus.App.Common;

/// <summary>Ends a command with a message about something that the user can put right.</summary>
internal class UserErrorException(string message) : Exception(message)
{
    /// <summary>Gets the exit code of the app.</summary>
    public virtual int ExitCode => ExitCodes.Failure;
}
