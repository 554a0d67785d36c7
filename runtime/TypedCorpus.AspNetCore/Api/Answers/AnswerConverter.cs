using TypedCorpus.Json;

namespace TypedCorpus.AspNetCore.Api.Answers;

/// <summary>An answer that extends an object of the library.</summary>
internal interface IContractAnswer<T>
    where T : IContractAnswer<T>
{
    static abstract ObjectContract<T> Contract { get; }
}

/// <summary>Writes an answer by its contract.</summary>
internal sealed class AnswerConverter<T>() : ContractConverter<T>(T.Contract)
    where T : IContractAnswer<T>;
