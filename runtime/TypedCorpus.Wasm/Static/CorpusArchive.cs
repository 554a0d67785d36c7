using System.Reflection;
using System.Text;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Wasm.Static;

/// <summary>All data of corpora in a file, from which they are opened as from the assemblies that they were compiled into.</summary>
internal static class CorpusArchive
{
    public static void Write(IReadOnlyList<PaperCorpus> corpora, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(corpora.Count);
        foreach (PaperCorpus corpus in corpora)
            Write(corpus, writer);
    }

    /// <summary>Opens the corpus, or the set of corpora.</summary>
    /// <exception cref="EndOfStreamException">The file is not complete.</exception>
    /// <exception cref="CorpusDataException">The file is of another version of the library.</exception>
    public static IPaperCorpus Open(byte[] archive)
    {
        using var reader = new BinaryReader(new MemoryStream(archive), Encoding.UTF8);
        var corpora = new PaperCorpus[reader.ReadInt32()];
        for (int i = 0; i < corpora.Length; i++)
            corpora[i] = Read(reader);
        return corpora is [var single] ? single : new CorpusSet(corpora);
    }

    private static void Write(PaperCorpus corpus, BinaryWriter writer)
    {
        for (int section = 0; section < (int)ImageSection.Count; section++)
            WriteBytes(corpus.Data.Image.Section(section));
        writer.Write(corpus.Data.DocumentCount);
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

    private static PaperCorpus Read(BinaryReader reader)
    {
        byte[][] sections = new byte[(int)ImageSection.Count][];
        for (int section = 0; section < sections.Length; section++)
            sections[section] = ReadBytes();
        var documents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (int left = reader.ReadInt32(); left > 0; left--)
            documents.Add(reader.ReadString(), ReadBytes());
        return PaperCorpus.Open(new ArchivedImage(sections), new ArchivedClass(new ArchivedAssembly(documents)));

        byte[] ReadBytes()
        {
            int length = reader.ReadInt32();
            byte[] bytes = reader.ReadBytes(length);
            if (bytes.Length < length)
                throw new EndOfStreamException("The archive of the corpora is not complete.");
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
