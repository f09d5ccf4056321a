/** Words of English: whole or inflected. */
export const english: Record<string, string> = {
  parkeren: "parking parked garage",
  fietsen: "bike bicycle cycling cyclist cycle scooter bikelane",
  "openbaar-vervoer": "bus buses tram train trains subway metro transit ferry transport transportation ~station",
  verkeer: "traffic car cars speeding crossing crosswalk pedestrian truck accident roundabout roads intersection",
  afval:
    "waste trash garbage litter littering rubbish clean cleaner dirty bin bins compost* plastic recycl* rats container",
  "ouderen-zorg": `elderly senior seniors health healthcare healthy doctor hospital lonel* disab* wheelchair mental wellbeing
    nursing`,
  "werk-inkomen": "poverty debt income job jobs unemploy* wage wages salary tax taxes taxation",
  wonen: "housing house houses home homes rent rents rental tenant apartment homeless homelessness landlord",
  onderwijs: `~school schools education educational teacher student lesson library libraries book books courses classroom
    university college`,
  jongeren: "youth teenager teens child children kid kids girls boys parents childcare",
  "sport-spelen": "playground sport sports swim swimming football soccer fitness gym tennis skate",
  groen: `green greener greenery tree trees flower flowers garden gardens nature natural grass ~park ~parks dog dogs animal animals bird birds bees forest
    biodivers* ecolog* ecosystem* wildlife species`,
  "klimaat-energie": `climate energy solar sustainab* environment environmental flood flooding heat pollution emission emissions
    renewable water`,
  veiligheid:
    "safe safer safety unsafe police policing crime crimes criminal theft noise violence violent danger dangerous drugs",
  "horeca-winkels":
    "business businesses shop shops ~market ~markets supermarket cafe restaurant restaurants tourist tourists tourism",
  "cultuur-evenementen":
    "art arts artist artists mural museum music concert theatre theater festival culture cultural events",
  ontmoeten: "neighbour neighbours neighbor neighbors community together volunteer volunteers",
  "openbare-ruimte":
    "~square bench benches sidewalk sidewalks pavement toilet toilets lighting streetlight streetlights potholes pothole",
  "bestuur-inspraak": `~council councillor councillors mayor municipal municipality government governments politic political politicians
    politics democra* vote votes voters voting referendum commissioners`,
  "": "training careful career careers carefully carry carpet partying",
};
