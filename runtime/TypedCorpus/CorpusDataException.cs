namespace TypedCorpus;

/// <summary>
/// What was compiled into the assembly of a corpus cannot be read: it is missing, damaged, or of another version of the
/// package. The message names the corpus and says what to do; nothing that the app does with the corpus avoids it.
/// </summary>
public sealed class CorpusDataException : InvalidOperationException
{
    internal CorpusDataException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
