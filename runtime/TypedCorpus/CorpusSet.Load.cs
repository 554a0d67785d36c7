namespace TypedCorpus;

/// <content>What a set that was loaded holds.</content>
public sealed partial class CorpusSet
{
    private bool _isDisposed;

    /// <summary>Lets the corpora go.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        _corpora = [];
        _documents = null;
    }
}
