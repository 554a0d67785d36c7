namespace TypedCorpus.App.Commands;

/// <summary>Ends a command with a message for the user; it is no fault of the program.</summary>
internal sealed class CommandFailedException(string message) : Exception(message);
