using Microsoft.CodeAnalysis;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// Finds the entries of a file. Reading resumes after an entry that can be read, whatever it quotes, and after a broken one at
/// the next line that begins an entry.
/// </summary>
internal sealed class EntryScanner
{
    private readonly DocumentText _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly BraceMap _braces;
    private readonly List<EntryStart> _starts;
    private readonly int[] _nextFirst;
    private readonly Macros _macros;
    private readonly EntryParser _parser;
    private readonly List<BibEntry> _entries = [];

    public EntryScanner(DocumentText document, List<EntryStart> starts, ExpansionBudget budget, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _starts = starts;
        _braces = BraceMap.Of(document.Text);
        _nextFirst = NextFirst(starts);
        _macros = new(budget, isOfCorpus: false);
        var space = new EntrySpace(document.Text);
        _parser = new(document, space, new(document, _braces, space, _macros, budget));
    }

    /// <summary>Whether the file has a comment or a preamble, which are no papers.</summary>
    public bool HasOtherCommands { get; private set; }

    /// <summary>The macros that the file defines; those that entries use before their definition may be open in them.</summary>
    public Macros Macros => _macros;

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
        int next = _nextFirst[index];
        HasOtherCommands |= start.Type is EntryTypes.Comment or EntryTypes.Preamble;
        if (start.Type == EntryTypes.Comment)
            return isClosed ? close + 1 : start.TypeEnd;
        if (start.Type == EntryTypes.Preamble && isClosed)
            return close + 1;

        int limit = isClosed ? close + 1 : isBraced ? next : _document.Text.Length;
        if (_parser.TryRead(start, limit, isClosed, out BibEntry entry, out EntryFault fault) && !GoesOn(_parser.End, out fault))
        {
            foreach (EntryFault repair in _parser.Repairs)
                Report(DocumentDiagnostics.RepairedEntry, start, repair);
            Take(entry);
            return _parser.End;
        }

        Report(DocumentDiagnostics.BrokenEntry, start, fault);
        // The text that a broken entry seems to hold more likely belongs to the next.
        return Math.Min(next, isClosed ? close + 1 : Math.Max(fault.Start, start.Open + 1));
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
        while (end < text.Length && end - name < Excerpt.MaxLength && !WhiteSpace.IsSpace(text[end]) && text[end] is not (',' or '{' or '}' or '='))
            end++;
        _diagnostics.Add(
            descriptor,
            _document.Locate(fault.Start, Math.Min(fault.Length, text.Length - fault.Start)),
            end > name ? Excerpt.Of(text, name, end) : "@" + start.Type,
            fault.Reason);
    }

    /// <summary>For each start the position of the next one that is first on its line, where reading can begin anew.</summary>
    private int[] NextFirst(List<EntryStart> starts)
    {
        int[] next = new int[starts.Count];
        int position = _document.Text.Length;
        for (int i = starts.Count - 1; i >= 0; i--)
        {
            next[i] = position;
            if (starts[i].IsFirst)
                position = starts[i].At;
        }

        return next;
    }
}
