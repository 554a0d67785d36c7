using TypedCorpus.Generator.Models;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Writes where the vectors of the papers lie: <see cref="VectorsLayout"/>.</summary>
internal static class VectorsWriter
{
    /// <returns>The section; no bytes without vectors.</returns>
    public static byte[] Write(CorpusVectorsModel? vectors, StringPool strings)
    {
        if (vectors is null)
            return [];
        int startWidth = SevenBit.WidthOf(vectors.Papers.Select(paper => paper.Start).DefaultIfEmpty().Max());
        int squareWidth = SevenBit.WidthOf(vectors.Papers.Select(paper => paper.Square).DefaultIfEmpty().Max());
        int rowWidth = startWidth + squareWidth;
        byte[] section = new byte[VectorsLayout.RowsAt + (vectors.Papers.Count * rowWidth) + SevenBit.Padding];
        ByteRange name = strings.Add(vectors.Name);
        ByteRange model = strings.Add(vectors.Model);
        Write(VectorsLayout.NameStartAt, name.Start);
        Write(VectorsLayout.NameLengthAt, name.Length);
        Write(VectorsLayout.ByteLengthAt, vectors.ByteLength);
        Write(VectorsLayout.ModelStartAt, model.Start);
        Write(VectorsLayout.ModelLengthAt, model.Length);
        Write(VectorsLayout.DimensionsAt, vectors.Dimensions);
        section[VectorsLayout.StartWidthAt] = (byte)startWidth;
        section[VectorsLayout.SquareWidthAt] = (byte)squareWidth;
        for (int paper = 0; paper < vectors.Papers.Count; paper++)
        {
            int at = VectorsLayout.RowsAt + (paper * rowWidth);
            SevenBit.Write(section.AsSpan(at, startWidth), vectors.Papers[paper].Start);
            SevenBit.Write(section.AsSpan(at + startWidth, squareWidth), vectors.Papers[paper].Square);
        }

        return section;

        void Write(int at, int value) => SevenBit.Write(section.AsSpan(at, VectorsLayout.FieldWidth), value);
    }
}
