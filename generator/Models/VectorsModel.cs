using TypedCorpus.Generator.Collections;

namespace TypedCorpus.Generator.Models;

/// <summary>A file of vectors, independent of all documents; without lines if it cannot be used.</summary>
/// <param name="ByteLength">The length of the file.</param>
/// <param name="Model">The name of the model that made the vectors.</param>
internal sealed record VectorsModel(
    string Name, string Path, int ByteLength, string Model, int Dimensions, EquatableArray<VectorLineModel> Lines)
{
    public bool IsUsable => Dimensions > 0;
}

/// <summary>The vector of a text.</summary>
/// <param name="Hash">The hash of the text, which tells whose it is.</param>
/// <param name="Start">Where its characters begin in the bytes of the file.</param>
/// <param name="Square">The square of its length; above 0.</param>
/// <param name="Line">The number of its line, from 1.</param>
/// <param name="LineStart">Where the line begins in the characters of the file.</param>
internal readonly record struct VectorLineModel(ulong Hash, int Start, int Square, int Line, int LineStart);

/// <summary>The vectors of the papers of a corpus.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Papers">For each paper, its vector; the default for none.</param>
internal sealed record CorpusVectorsModel(
    string Name, int ByteLength, string Model, int Dimensions, EquatableArray<PaperVectorModel> Papers);

/// <summary>Where the vector of a paper lies, and the square of its length, which is 0 if it has none.</summary>
internal readonly record struct PaperVectorModel(int Start, int Square);
