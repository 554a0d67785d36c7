using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>The sections of an image, copied so that they can be damaged.</summary>
internal sealed class CopiedImage : CorpusImage
{
    private readonly byte[][] _sections;

    private CopiedImage(byte[][] sections) => _sections = sections;

    /// <summary>The sections that a damage can be in: all but the header.</summary>
    public static ImageSection[] Sections { get; } =
        [.. Enumerable.Range(0, (int)ImageSection.Count).Select(number => (ImageSection)number).Where(section => section != ImageSection.Header)];

    public byte[] this[ImageSection section] => [.. _sections[(int)section]];

    public override ReadOnlySpan<byte> Section(int section) => _sections[section];

    public static CopiedImage Of(CorpusImage image) =>
        new([.. Enumerable.Range(0, (int)ImageSection.Count).Select(section => image.Section(section).ToArray())]);

    /// <summary>The image with another section, and a header that agrees with it or does not.</summary>
    public CopiedImage With(ImageSection section, byte[] bytes, bool headerAgrees)
    {
        byte[][] sections = [.. _sections];
        sections[(int)section] = bytes;
        if (headerAgrees)
        {
            byte[] header = [.. sections[(int)ImageSection.Header]];
            HeaderLayout.Write(header, Array.ConvertAll(sections, each => each.Length));
            sections[(int)ImageSection.Header] = header;
        }

        return new(sections);
    }
}
