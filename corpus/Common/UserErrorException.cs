namespace TypedCorpus.App.Common;

/// <summary>Ends a command with a message about something that the user can put right.</summary>
internal sealed class UserErrorException(string message) : Exception(message);
