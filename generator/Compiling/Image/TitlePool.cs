using System.Text;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>The titles one after the other, each with its paper, as <see cref="TitleLayout"/> tells.</summary>
internal sealed class TitlePool
{
    private readonly StringBuilder _text = new();
    private readonly int _paperWidth;
    private readonly int _lengthWidth;
    private int _byteCount = TitleLayout.TitlesAt;

    public TitlePool(EquatableArray<PaperModel> papers)
    {
        int[] lengths = [.. papers.Select(paper => Utf8.ByteCount(paper.Title.Text.Display.AsSpan()))];
        _paperWidth = SevenBit.WidthOf(papers.Count);
        _lengthWidth = SevenBit.WidthOf(lengths.DefaultIfEmpty().Max());
        _text.Append((char)_paperWidth).Append((char)_lengthWidth);
        Places = new int[papers.Count];
        for (int i = 0; i < Places.Length; i++)
            Places[i] = Add(i, lengths[i], papers[i].Title.Text.Display);
        _text.Append('\0', SevenBit.Padding);
    }

    /// <summary>Where the head of each paper's title lies.</summary>
    public int[] Places { get; }

    public override string ToString() => _text.ToString();

    private int Add(int paper, int length, string title)
    {
        int place = _byteCount;
        AppendNumber(paper, _paperWidth);
        AppendNumber(length, _lengthWidth);
        _text.Append(title);
        _byteCount = checked(_byteCount + _paperWidth + _lengthWidth + length);
        return place;
    }

    private void AppendNumber(int number, int width)
    {
        Span<byte> groups = stackalloc byte[sizeof(int) + 1];
        SevenBit.Write(groups, number);
        foreach (byte group in groups.Slice(0, width))
            _text.Append((char)group);
    }
}
