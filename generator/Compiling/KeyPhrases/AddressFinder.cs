namespace TypedCorpus.Generator.Compiling.KeyPhrases;

/// <summary>Tells the words of a text that stand in addresses: in runs of characters with a scheme or a host.</summary>
internal sealed class AddressFinder
{
    private string _text = "";
    private bool _hasAny;
    private bool _isAddress;
    private int _runEnd;

    public void Begin(string text)
    {
        _text = text;
        _runEnd = -1;
        // Most texts have no address, and are asked once.
        _hasAny = IsAddress(text.AsSpan());
    }

    /// <summary>Whether a word is in an address; the words are asked for in the order of the text.</summary>
    public bool Has(int start)
    {
        if (_hasAny && start >= _runEnd)
            ReadRun(start);
        return _hasAny && _isAddress;
    }

    private void ReadRun(int start)
    {
        for (_runEnd = start; _runEnd < _text.Length && _text[_runEnd] > ' ';)
            _runEnd++;
        int first = start;
        while (first > 0 && _text[first - 1] > ' ')
            first--;
        _isAddress = IsAddress(_text.AsSpan(first, _runEnd - first));
    }

    private static bool IsAddress(ReadOnlySpan<char> run) =>
        run.IndexOf("://".AsSpan()) >= 0
        || run.IndexOf("www.".AsSpan()) >= 0
        || run.IndexOf(".com".AsSpan()) >= 0
        || run.IndexOf(".io".AsSpan()) >= 0
        || run.IndexOf(".org".AsSpan()) >= 0;
}
