namespace TypedCorpus.App.Common;

/// <summary>Ends a command that makes sense and found nothing.</summary>
internal sealed class NothingFoundException(string message) : UserErrorException(message)
{
    public override int ExitCode => ExitCodes.NothingFound;
}
