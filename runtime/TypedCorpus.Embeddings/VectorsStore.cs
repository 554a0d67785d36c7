using System.Buffers;
using System.Globalization;
using System.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Embeddings;

/// <summary>A file of vectors that is being made, with what an earlier run that was stopped left beside it.</summary>
internal sealed class VectorsStore
{
    private const string PartialEnding = ".partial";
    private const int HeadLines = 4;

    private static readonly SearchValues<char> HashDigits = SearchValues.Create("0123456789abcdef");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _file;
    private readonly string _model;
    private readonly Dictionary<string, string> _vectors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofFile = new(StringComparer.Ordinal);
    private int _dimensions;

    private VectorsStore(string file, string model)
    {
        _file = file;
        _model = model;
    }

    /// <summary>The number of sound vectors of the file, if they are of the model.</summary>
    public int CountOfFile => _ofFile.Count;

    private string Partial => _file + PartialEnding;

    public static VectorsStore Open(string file, string model)
    {
        var store = new VectorsStore(file, model);
        store.Read(file, isPartial: false);
        store.Read(store.Partial, isPartial: true);
        return store;
    }

    public bool Has(string hash) => _vectors.ContainsKey(hash);

    /// <summary>Adds vectors, and writes them behind those that were made before.</summary>
    public void Add(IReadOnlyList<(string Hash, string Characters)> vectors)
    {
        foreach ((string hash, string characters) in vectors)
        {
            if (_dimensions == 0)
                _dimensions = characters.Length;
            if (characters.Length != _dimensions)
            {
                throw new InvalidOperationException(
                    $"The generator gave a vector of {characters.Length} numbers, and others have {_dimensions}; "
                    + "if the model is another one, give it another name.");
            }

            _vectors[hash] = characters;
        }

        bool isNew = !File.Exists(Partial);
        // A run that was killed may have left half a line behind.
        string[] lines = [isNew ? "" : "\n", .. isNew ? Lines(VectorsText.Head(_model, _dimensions)) : [], .. Lines(vectors.Select(LineOf))];
        File.AppendAllText(Partial, string.Concat(lines), Utf8);
    }

    /// <summary>Writes the file with the vectors of these texts; returns how many of them it had before.</summary>
    public int Finish(IReadOnlyList<string> hashes)
    {
        string[] head = VectorsText.Head(_model, _dimensions);
        string content = string.Concat(Lines([.. head, .. hashes.Select(hash => LineOf((hash, _vectors[hash])))]));
        // A file that would stay as it is keeps its time, by which builds tell what changed.
        if (hashes.Count > 0 && !(File.Exists(_file) && File.ReadAllText(_file) == content))
        {
            string temporary = _file + ".tmp";
            File.WriteAllText(temporary, content, Utf8);
            File.Move(temporary, _file, overwrite: true);
        }

        File.Delete(Partial);
        return hashes.Count(_ofFile.Contains);
    }

    private static IEnumerable<string> Lines(IEnumerable<string> lines) => lines.Select(static line => line + "\n");

    private static string LineOf((string Hash, string Characters) vector) => $"{vector.Hash} {vector.Characters}";

    /// <summary>Reads the sound lines of a file of the same model; one of another model is made anew.</summary>
    private void Read(string file, bool isPartial)
    {
        if (!File.Exists(file))
            return;
        string[] lines = File.ReadAllLines(file);
        if (lines.Length < HeadLines
            || !lines[2].StartsWith(VectorsHead.Dimensions + ": ", StringComparison.Ordinal)
            || !int.TryParse(lines[2].AsSpan(VectorsHead.Dimensions.Length + 2), NumberStyles.None, CultureInfo.InvariantCulture, out int dimensions)
            || (_dimensions != 0 && dimensions != _dimensions)
            || !lines.AsSpan(0, HeadLines).SequenceEqual(VectorsText.Head(_model, dimensions)))
        {
            if (isPartial)
                File.Delete(file);
            return;
        }

        _dimensions = dimensions;
        foreach (string line in lines.Skip(HeadLines).Where(line => IsSound(line, dimensions)))
        {
            string hash = line[..VectorsHead.HashDigits];
            _vectors[hash] = line[(VectorsHead.HashDigits + 1)..];
            if (!isPartial)
                _ofFile.Add(hash);
        }
    }

    private static bool IsSound(string line, int dimensions) =>
        line.Length == VectorsHead.HashDigits + 1 + dimensions
        && line[VectorsHead.HashDigits] == ' '
        && !line.AsSpan(0, VectorsHead.HashDigits).ContainsAnyExcept(HashDigits)
        && line.AsSpan(VectorsHead.HashDigits + 1).IndexOfAnyExceptInRange((char)VectorCode.First, (char)VectorCode.Last) < 0
        && line.AsSpan(VectorsHead.HashDigits + 1).ContainsAnyExcept((char)VectorCode.Zero);
}
