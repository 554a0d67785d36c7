namespace TypedCorpus;

/// <summary>
/// The exception that is thrown when the data that was compiled into the assembly of a corpus cannot be read: it is missing,
/// damaged, or of another version of the package.
/// </summary>
/// <remarks>The message names the corpus and says what to do. No change of the calling code avoids the exception.</remarks>
public sealed class CorpusDataException : InvalidOperationException
{
    internal CorpusDataException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
