using System.Reflection;
using System.Text;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Wasm.Static;

/// <summary>All data of a corpus in a file, from which it is opened as from the assembly that it was compiled into.</summary>
internal static class CorpusArchive
{
    public static void Write(PaperCorpus corpus, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        for (int section = 0; section < (int)ImageSection.Count; section++)
            WriteBytes(corpus.Data.Image.Section(section));
        for (int document = 0; document < corpus.Data.DocumentCount; document++)
        {
            writer.Write(corpus.Data.DocumentName(document));
            WriteBytes(corpus.Data.Document(document));
        }

        void WriteBytes(ReadOnlySpan<byte> bytes)
        {
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }
    }

    /// <exception cref="EndOfStreamException">The file is not complete.</exception>
    /// <exception cref="CorpusDataException">The file is of another version of the library.</exception>
    public static PaperCorpus Open(byte[] archive)
    {
        using var reader = new BinaryReader(new MemoryStream(archive), Encoding.UTF8);
        byte[][] sections = new byte[(int)ImageSection.Count][];
        for (int section = 0; section < sections.Length; section++)
            sections[section] = ReadBytes();
        var documents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        while (reader.PeekChar() >= 0)
            documents.Add(reader.ReadString(), ReadBytes());
        return PaperCorpus.Open(new ArchivedImage(sections), new ArchivedClass(new ArchivedAssembly(documents)));

        byte[] ReadBytes()
        {
            byte[] bytes = new byte[reader.ReadInt32()];
            reader.BaseStream.ReadExactly(bytes);
            return bytes;
        }
    }

    private sealed class ArchivedImage(byte[][] sections) : CorpusImage
    {
        public override ReadOnlySpan<byte> Section(int section) => sections[section];
    }

    /// <summary>Stands for the class of the corpus, whose assembly has the documents.</summary>
    private sealed class ArchivedClass(Assembly assembly) : TypeDelegator(typeof(ArchivedClass))
    {
        public override Assembly Assembly => assembly;
    }

    private sealed class ArchivedAssembly(Dictionary<string, byte[]> documents) : Assembly
    {
        private const string Prefix = "TypedCorpus/";

        public override Stream? GetManifestResourceStream(string name) =>
            name.StartsWith(Prefix, StringComparison.Ordinal) && documents.TryGetValue(name[Prefix.Length..], out byte[]? bytes)
                ? new MemoryStream(bytes, writable: false)
                : null;
    }
}
