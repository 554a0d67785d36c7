using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>The static data of a corpus: the bytes of each section. Those of a table are below 0x80; a text is UTF-8.</summary>
internal sealed class CompiledImage
{
    private readonly byte[][] _sections = new byte[(int)ImageSection.Count][];

    public byte[] this[ImageSection section]
    {
        get => _sections[(int)section];
        set => _sections[(int)section] = value;
    }

    /// <summary>Writes the header, by which the runtime knows whether it can read the other sections.</summary>
    public void AddHeader()
    {
        byte[] header = new byte[HeaderLayout.Length];
        this[ImageSection.Header] = header;
        HeaderLayout.Write(header, Array.ConvertAll(_sections, section => section.Length));
    }
}
