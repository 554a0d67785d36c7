using System.Text;

namespace TypedCorpus.App.Completion;

/// <summary>A command line of bash up to the cursor, whose last word is to be completed.</summary>
internal sealed class BashLine
{
    private const char None = '\0';

    // At these, apart from white space, bash begins another word for the completion alone: it replaces what follows the last one.
    private const string Breaks = ":=@";

    private readonly List<string> _words = [];
    private readonly StringBuilder _word = new();
    private char _quote = None;
    private bool _isInWord;
    private int _afterBreak;

    private BashLine()
    {
    }

    /// <summary>Gets the words without their quotation marks; the last is the unfinished one, which may be empty.</summary>
    public IReadOnlyList<string> Words => [.. _words, _word.ToString()];

    /// <summary>Splits a line as bash does, but expands nothing.</summary>
    public static BashLine Parse(string line)
    {
        var parsed = new BashLine();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && parsed._quote != '\'' && i + 1 < line.Length)
                parsed.Add(line[++i], isEscaped: true);
            else
                parsed.Take(line[i]);
        }

        return parsed;
    }

    /// <summary>Makes the text with which bash is to replace what it takes for the last word.</summary>
    public string Reply(string completed) => _quote == None
        ? Escape(completed[Math.Min(_afterBreak, completed.Length)..], static c => !(char.IsLetterOrDigit(c) || "_-./:=@%+,".Contains(c)))
        : _quote == '\'' ? completed.Replace("'", @"'\''", StringComparison.Ordinal)
        : Escape(completed, static c => c is '"' or '\\' or '$' or '`');

    private void Take(char c)
    {
        if (c == _quote)
            _quote = None;
        else if (_quote != None)
            Add(c, isEscaped: true);
        else if (c is '"' or '\'')
            (_quote, _isInWord) = (c, true);
        else if (char.IsWhiteSpace(c))
            EndWord();
        else
            Add(c, isEscaped: false);
    }

    private void Add(char c, bool isEscaped)
    {
        _isInWord = true;
        _word.Append(c);
        if (!isEscaped && Breaks.Contains(c))
            _afterBreak = _word.Length;
    }

    private void EndWord()
    {
        if (!_isInWord)
            return;
        _words.Add(_word.ToString());
        _word.Clear();
        (_isInWord, _afterBreak) = (false, 0);
    }

    private static string Escape(string text, Predicate<char> isSpecial)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
            escaped.Append(isSpecial(c) ? "\\" : "").Append(c);
        return escaped.ToString();
    }
}
