using Microsoft.CodeAnalysis;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Finds the entries of a file. Reading resumes after an entry that can be read, whatever it quotes, and after a broken one at
/// the next line that begins an entry, or the next entry in a line that is no part of a value.
/// </summary>
internal sealed class EntryScanner
{
    private readonly DocumentText _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly BraceMap _braces;
    private readonly List<EntryStart> _starts;
    private readonly Macros _macros;
    private readonly EntryParser _parser;
    private readonly List<BibEntry> _entries = [];
    private EntryRestarts? _restarts;
    private int _parenthesisFrom;
    private int _parenthesis = -1;

    public EntryScanner(DocumentText document, List<EntryStart> starts, ExpansionBudget budget, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _starts = starts;
        _braces = BraceMap.Of(document.Text, starts);
        _macros = new(budget, isOfCorpus: false);
        var space = new EntrySpace(document.Text);
        _parser = new(document, space, new(document, _braces, space, _macros, budget));
    }

    /// <summary>Whether the file has a comment or a preamble, which are no papers.</summary>
    public bool HasOtherCommands { get; private set; }

    /// <summary>The macros that the file defines; those that entries use before their definition may be open in them.</summary>
    public Macros Macros => _macros;

    /// <summary>Made for the first broken entry: most files have none.</summary>
    private EntryRestarts Restarts => _restarts ??= new(_starts, _braces, _document.Text.Length);

    public List<BibEntry> Run(CancellationToken cancellation)
    {
        int at = 0;
        for (int i = 0; i < _starts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_starts[i].At >= at)
                at = Read(i);
        }

        return _entries;
    }

    /// <summary>Reads the entry at a start, and returns the position to go on from.</summary>
    private int Read(int index)
    {
        EntryStart start = _starts[index];
        if (start.HasNoBrace)
        {
            Report(DocumentDiagnostics.BrokenEntry, start, new("it has no opening brace", start.TypeEnd, 0));
            return start.TypeEnd;
        }

        bool isBraced = _document.Text[start.Open] == '{';
        int close = isBraced ? _braces.CloseOf(start.Open) : BraceMap.Unclosed;
        bool isClosed = close != BraceMap.Unclosed;
        HasOtherCommands |= start.Type is EntryTypes.Comment or EntryTypes.Preamble;
        if (start.Type == EntryTypes.Comment)
            return isClosed ? close + 1 : start.TypeEnd;
        if (start.Type == EntryTypes.Preamble && isClosed)
            return close + 1;

        int limit = isClosed ? close + 1 : isBraced ? Restarts.Behind(index) : _document.Text.Length;
        if (_parser.TryRead(start, limit, isClosed, out BibEntry entry, out EntryFault fault) && !GoesOn(_parser.End, out fault))
        {
            foreach (EntryFault repair in _parser.Repairs)
                Report(DocumentDiagnostics.RepairedEntry, start, repair);
            Take(entry);
            return _parser.End;
        }

        int next = Restarts.Behind(index);
        bool isTextBehind = fault.IsNoField && (isBraced ? limit > next || !isClosed : NextParenthesis(fault.Start) >= next);
        Report(DocumentDiagnostics.BrokenEntry, start, isTextBehind ? EntryFault.NotClosed(start) : fault);
        // The text that a broken entry seems to hold more likely belongs to the next.
        return Math.Min(next, isClosed ? close + 1 : Math.Max(fault.Start, start.Open + 1));
    }

    /// <summary>The first closing parenthesis from a position on, which is sought from where it was found last.</summary>
    private int NextParenthesis(int from)
    {
        if (from < _parenthesisFrom || from > _parenthesis)
        {
            int found = _document.Text.IndexOf(')', from);
            _parenthesis = found < 0 ? int.MaxValue : found;
            _parenthesisFrom = from;
        }

        return _parenthesis;
    }

    private void Take(BibEntry entry)
    {
        if (entry.Type != EntryTypes.String)
        {
            _entries.Add(entry);
            return;
        }

        foreach (BibField field in entry.Fields)
            _macros.Define(new(field.Name, field.Value));
    }

    /// <summary>Whether fields follow the end of an entry: then a closing brace is superfluous, or an opening one is missing.</summary>
    private bool GoesOn(int end, out EntryFault fault)
    {
        string text = _document.Text;
        fault = new("it is closed before its last field", end - 1, 1);
        int at = AfterSpace(end);
        if (TextScan.At(text, at) != ',')
            return false;
        int name = AfterSpace(at + 1);
        int nameEnd = name;
        while (AsciiChar.IsLetter(TextScan.At(text, nameEnd)))
            nameEnd++;
        return nameEnd > name && TextScan.At(text, AfterSpace(nameEnd)) == '=';
    }

    private int AfterSpace(int at) => TextScan.SkipSpace(_document.Text, at, _document.Text.Length);

    private void Report(DiagnosticDescriptor descriptor, EntryStart start, EntryFault fault)
    {
        int name = start.HasNoBrace ? start.At + 1 : start.Open + 1;
        int end = name;
        string text = _document.Text;
        while (end < text.Length && end - name < Excerpt.MaxLength && !WhiteSpace.IsSpace(text[end])
            && text[end] is not (',' or '{' or '}' or '='))
            end++;
        _diagnostics.Add(
            descriptor,
            _document.Locate(fault.Start, Math.Min(fault.Length, text.Length - fault.Start)),
            end > name ? Excerpt.Of(text, name, end) : "@" + start.Type,
            fault.Reason);
    }
}
