using System.Text;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Search;

/// <summary>Writes the term dictionary (<see cref="TermDictionaryLayout"/>); terms are added in the order of their bytes.</summary>
internal sealed class TermDictionaryWriter(int termCount)
{
    private readonly StringBuilder _blocks = new();
    private readonly StringBuilder _entries = new();
    private int _entriesLength;
    private int _added;
    private string _before = "";

    public void Add(string term, int papers, int postingsStart, int postingsLength, int impact)
    {
        bool startsBlock = _added++ % TermDictionaryLayout.BlockSize == 0;
        if (startsBlock)
        {
            AppendOffset(_entriesLength);
            AppendOffset(postingsStart);
        }

        int shared = startsBlock ? 0 : SharedLength(_before, term);
        string suffix = term.Substring(shared);
        AppendLengths(Utf8.ByteCount(term.AsSpan(0, shared)), Utf8.ByteCount(suffix.AsSpan()));
        _entries.Append(suffix);
        _entriesLength += Utf8.ByteCount(suffix.AsSpan());

        AppendNumber(papers);
        AppendNumber(postingsLength);
        if (papers > 1)
            AppendByte(impact);
        _before = term;
    }

    public string ToSection()
    {
        var section = new StringBuilder();
        AppendSevenBit(section, termCount, TermDictionaryLayout.TermCountWidth);
        return section.Append(_blocks).Append(_entries).ToString();
    }

    /// <summary>The length of the prefix that two terms share, without half of a surrogate pair.</summary>
    private static int SharedLength(string left, string right)
    {
        int shared = 0;
        while (shared < left.Length && shared < right.Length && left[shared] == right[shared])
            shared++;
        return shared > 0 && char.IsHighSurrogate(right[shared - 1]) ? shared - 1 : shared;
    }

    private void AppendLengths(int shared, int suffix)
    {
        AppendByte((Math.Min(shared, TermDictionaryLayout.SharedEscape) << TermDictionaryLayout.SuffixBits) | Math.Min(suffix,
            TermDictionaryLayout.SuffixEscape));
        if (shared >= TermDictionaryLayout.SharedEscape)
            AppendNumber(shared - TermDictionaryLayout.SharedEscape);
        if (suffix >= TermDictionaryLayout.SuffixEscape)
            AppendNumber(suffix - TermDictionaryLayout.SuffixEscape);
    }

    private void AppendOffset(int offset) => AppendSevenBit(_blocks, offset, TermDictionaryLayout.OffsetWidth);

    private void AppendNumber(int value)
    {
        Span<byte> bytes = stackalloc byte[6];
        int length = VarInt.Write(bytes, 0, value);
        for (int i = 0; i < length; i++)
            AppendByte(bytes[i]);
    }

    private void AppendByte(int value)
    {
        _entries.Append((char)value);
        _entriesLength++;
    }

    private static void AppendSevenBit(StringBuilder text, int value, int width)
    {
        Span<byte> bytes = stackalloc byte[8];
        SevenBit.Write(bytes.Slice(0, width), value);
        for (int i = 0; i < width; i++)
            text.Append((char)bytes[i]);
    }
}
