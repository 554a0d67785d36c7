using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Records;

/// <summary>Reads the DOI of a paper, which many programs put into other tags, or into several.</summary>
internal sealed class RecordDois(FieldTable table, FieldCollector fields)
{
    private const int MaxLength = 300;

    public string? Take(PaperRecord record)
    {
        string? doi = null;
        foreach (RecordValue value in record.TakeAll(RecordFields.Doi))
        {
            string? bare = Doi.Bare(value.Text);
            doi ??= bare;
            if (bare is null && table.OtherFieldOf(value.Tag) is { } field)
                fields.Keep(field, value.Text);
            else if (bare is null)
                fields.KeepInvalid("doi", value.Text, value.Start, value.End, "a DOI");
            else if (!AreSame(bare!, doi!))
                fields.Keep("otherdoi", bare);
        }

        // What is a DOI and nothing more says nothing else in any place, but an address stays an address too.
        doi ??= record.Peek(value => IsDoi(value) && !IsAddress(value)) is { } elsewhere ? Doi.Bare(elsewhere.Text) : null;
        doi ??= record.Peek(IsDoi) is { } address ? Doi.Bare(address.Text) : null;
        if (doi is not null)
            record.TakeAll(value => IsDoi(value) && !IsAddress(value) && AreSame(Doi.Bare(value.Text)!, doi));
        return doi;
    }

    private bool IsDoi(RecordValue value) =>
        value.Person is null && value.End - value.Start < MaxLength && Doi.Is(value.Text) && !table.Gives(RecordFields.Key, value.Tag);

    private bool IsAddress(RecordValue value) => WebAddress.Is(value.Text)
        && (table.Gives(RecordFields.Url, value.Tag) || table.Gives(RecordFields.Pdf, value.Tag));

    private static bool AreSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
