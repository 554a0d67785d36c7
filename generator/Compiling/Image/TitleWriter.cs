using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Writes the titles one after the other, each with its paper, as <see cref="TitleLayout"/> defines.</summary>
internal sealed class TitleWriter
{
    private readonly byte[] _bytes;

    public TitleWriter(EquatableArray<PaperModel> papers)
    {
        int[] lengths = [.. papers.Select(paper => Utf8.ByteCount(paper.Title.Text.Display.AsSpan()))];
        int paperWidth = SevenBit.WidthOf(papers.Count);
        int lengthWidth = SevenBit.WidthOf(lengths.DefaultIfEmpty().Max());
        int headWidth = paperWidth + lengthWidth;
        _bytes = new byte[checked(TitleLayout.TitlesAt + (papers.Count * headWidth) + lengths.Sum() + SevenBit.Padding)];
        _bytes[TitleLayout.PaperWidthAt] = (byte)paperWidth;
        _bytes[TitleLayout.LengthWidthAt] = (byte)lengthWidth;

        Places = new int[papers.Count];
        int at = TitleLayout.TitlesAt;
        for (int paper = 0; paper < Places.Length; paper++)
        {
            string title = papers[paper].Title.Text.Display;
            Places[paper] = at;
            SevenBit.Write(_bytes.AsSpan(at, paperWidth), paper);
            SevenBit.Write(_bytes.AsSpan(at + paperWidth, lengthWidth), lengths[paper]);
            at += headWidth;
            at += Utf8.Encoding.GetBytes(title, 0, title.Length, _bytes, at);
        }
    }

    /// <summary>Where the head of each paper's title lies.</summary>
    public int[] Places { get; }

    public byte[] ToBytes() => _bytes;
}
