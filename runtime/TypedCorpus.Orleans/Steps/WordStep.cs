using TypedCorpus.Orleans.Shards;
using TypedCorpus.Search.Parts;
using TypedCorpus.Search.Spelling;
using TypedCorpus.Shards;

namespace TypedCorpus.Orleans.Steps;

/// <summary>Asks shards about words.</summary>
[GenerateSerializer, Immutable]
internal sealed record WordStep([property: Id(0)] WordQuestion[] Questions) : ShardStep
{
    public override StepResult Run(OpenVersion version, int[] shards, CancellationToken cancellation)
    {
        ShardGroup group = version.Group(shards);
        return new WordResult(Array.ConvertAll(Questions, question => question.Kind == WordQuestionKind.Forms
            ? FormsOf(group, question)
            : group.Count(counter => Answer(counter, question))));
    }

    private static WordAnswer Answer(WordCounter counter, WordQuestion question)
    {
        switch (question.Kind)
        {
            case WordQuestionKind.Term:
                return new() { Papers = counter.CountTerm(question.Term) };
            case WordQuestionKind.Prefix:
                (int count, uint shorter) = counter.CountTerms(question.Form, question.Term);
                return new() { Terms = count, ShorterTerms = shorter, Papers = counter.CountPrefix(question.Form, question.Term, default, shorter) };
            case WordQuestionKind.FirstTerms:
                return new() { FirstTerms = counter.FirstTerms(question.Form) };
            case WordQuestionKind.CutPrefix:
                return new() { Papers = counter.CountPrefix(question.Form, question.Term, question.LastTerm, question.ShorterTerms) };
            case WordQuestionKind.Near:
                NearTerms near = counter.FindNear(question.Form, question.IsPrefix);
                return new() { Near = ReadNear(near), Edits = near.Edits };
            default:
                var terms = new NearTerms();
                foreach (string term in question.Near)
                    terms.Add(term, default, question.Edits);
                return new() { Papers = counter.CountNear(terms) };
        }
    }

    private static NearWord[] ReadNear(NearTerms near)
    {
        var words = new NearWord[near.Count];
        for (int i = 0; i < words.Length; i++)
            words[i] = new(near[i].ToString(), near.Entries[i].Papers);
        return words;
    }

    private static WordAnswer FormsOf(ShardGroup group, WordQuestion question) => new()
    {
        Forms =
        [
            .. group.ReadForms(question.Term, question.Form, question.IsPrefix, question.Edits)
                .SelectMany(read => read.Forms.Select(form => new FormOfTerm(read.Shard, form.Word, form.Distance))),
        ],
    };
}

/// <summary>What shards know of words.</summary>
[GenerateSerializer]
internal sealed record WordResult([property: Id(0)] WordAnswer[] Answers) : StepResult
{
    public override StepResult MergeWith(StepResult other) =>
        new WordResult([.. Answers.Zip(((WordResult)other).Answers, (left, right) => left.MergeWith(right))]);
}
